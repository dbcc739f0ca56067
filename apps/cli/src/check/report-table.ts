import type { Finding, PathStep, Report } from '#statechart';

export type TimedReport = Report & { readonly milliseconds: number };

const HEADS = ['Definitie', 'Toestanden', 'Overgangen', 'Configuraties', 'Zetten', 'Tijd', 'Bevindingen'];

const row = ({
  name,
  version,
  states,
  transitions,
  explored,
  milliseconds,
  findings,
}: TimedReport): string[] => [
  `${name}@${version}`,
  String(states),
  String(transitions),
  explored ? String(explored.configurations) : 'niet verkend',
  explored ? String(explored.moves) : '',
  `${milliseconds} ms`,
  findings.length === 0 ? 'geen' : String(findings.length),
];

const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = HEADS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
};

/** 'gebeurtenis', with the situation whenever it is another one than at the step before. */
const steps = (path: readonly PathStep[]): string =>
  path
    .map(({ event, situation }, at) =>
      situation === path[at - 1]?.situation ? event : `${event} [${situation}]`,
    )
    .join(' → ');

const findingLines = ({ code, where, sentence, path }: Finding): string[] => [
  `  ${code}  ${where}`,
  `    ${sentence}`,
  ...(path && path.length > 0 ? [`    weg: ${steps(path)}`] : []),
];

const details = (report: TimedReport): string[] => {
  const { name, version, findings, acknowledged, explored } = report;
  const seen = explored
    ? [
        `  ${explored.steps} stappen in ${explored.situations.length} situaties; grens: ${explored.bound.configurations} configuraties`,
      ]
    : [];
  const reasons = acknowledged.map(({ code, where, reason }) => `  erkend: ${code}  ${where}: ${reason}`);
  const lines = [...seen, ...findings.flatMap(findingLines), ...reasons];
  return lines.length === 0 ? [] : ['', `${name}@${version}`, ...lines];
};

/** What `check` shows to people. */
export const reportTable = (reports: readonly TimedReport[]): string[] => {
  const total = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const time = reports.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const verdict = total === 0 ? 'Geen bevindingen' : `Bevindingen: ${total}`;
  return [
    ...aligned([HEADS, ...reports.map(row)]),
    ...reports.flatMap(details),
    '',
    `${verdict}, in ${(time / 1000).toFixed(1).replace('.', ',')} s.`,
  ];
};
