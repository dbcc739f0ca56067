import { PROGRAMMAS, checkProgramma } from '../../../composition/src/index.ts';
import { reportTable, type TimedReport } from '../check/report-table.ts';
import { Stop, type Command } from '../command.ts';

const timed = (work: () => Omit<TimedReport, 'milliseconds'>): TimedReport => {
  const start = performance.now();
  const report = work();
  return { ...report, milliseconds: Math.round(performance.now() - start) };
};

export const checkCommand: Command = {
  name: 'check',
  usage: '[<programma>] [--json]',
  summary: 'Bewijst de definities: elke naam bestaat, elke toestand is bereikbaar, nergens loopt iets dood.',
  run({ args, print }) {
    const [name, ...others] = args.filter((arg) => arg !== '--json');
    const chosen = PROGRAMMAS.definitions.filter((one) => name === undefined || one.name === name);
    if (others.length > 0 || chosen.length === 0)
      throw new Stop(
        `Noem één programma, of geen: ${[...new Set(PROGRAMMAS.definitions.map((one) => one.name))].join(', ')}.`,
      );
    const reports = chosen.map((programma) => timed(() => checkProgramma(programma)));
    if (args.includes('--json')) print(JSON.stringify({ reports }, null, 2));
    else for (const line of reportTable(reports)) print(line);
    return Promise.resolve(reports.every(({ findings }) => findings.length === 0) ? 0 : 1);
  },
};
