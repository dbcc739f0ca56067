import { formatDatum, formatDatumTijd } from '#domain';
import { activeStates } from '#statechart';
import type { Situatie } from '#workflows';
import type { Gebeurd, Keuze, StoryRun } from './story-run.ts';
import { gemist, waar, wieIsAanZet } from './where.ts';

const BREED = 66;

/** The events as they are numbered on the screen: first those of the phase that it is in, last what is always possible. */
export interface Menu {
  readonly hier: readonly Keuze[];
  readonly altijd: readonly Keuze[];
}

export function menuVan(run: StoryRun): Menu {
  const wortel = new Set(Object.keys((run.programma.machine.config.on ?? {}) as object));
  // What is closed without anything missing is closed for good here: nobody can do anything about it.
  const mogelijk = run.keuzes().filter(({ open, mist }) => open || mist.length > 0);
  const delen = new Set(activeStates(run.programma.machine, run.toestand).flatMap(({ path }) => path));
  const vanElders = ({ type }: Keuze): number => (delen.has(type.split('.')[0] ?? '') ? 0 : 1);
  return {
    hier: mogelijk
      .filter(({ type }) => !wortel.has(type))
      .toSorted((een, ander) => vanElders(een) - vanElders(ander)),
    altijd: mogelijk.filter(({ type }) => wortel.has(type)),
  };
}

export const kop = ({ programma }: StoryRun): string[] => [
  `${programma.title}, versie ${programma.version}`,
  'U speelt dit programma na. Er gaat niets uit: geen mail, geen traject. Typ ? voor hulp.',
];

export function stand(run: StoryRun): string[] {
  const regels = waar(run).map((plek) => `── ${plek} ${'─'.repeat(Math.max(2, BREED - plek.length - 4))}`);
  const [eerste] = run.termijnen;
  return [
    '',
    ...regels,
    `   Het is ${formatDatumTijd(run.nu)}. Situatie: ${run.situatie.naam}.`,
    ...(wieIsAanZet(run) === '' ? [] : [`   ${wieIsAanZet(run)}.`]),
    ...(run.taken.size === 0 ? [] : [`   Open taken: ${run.taken.size} (t toont ze).`]),
    ...(eerste
      ? [`   Vanzelf: ${run.titelVan(eerste)} op ${formatDatum(eerste.dueAt)} (v wacht daarop).`]
      : []),
  ];
}

export function menu({ hier, altijd }: Menu): string[] {
  const regel = ({ label, rollen, open, mist }: Keuze, nummer: number): string[] => [
    `  ${open ? ' ' : '×'}${String(nummer).padStart(3)}  ${label} (${rollen.join(', ')})`,
    ...mist.map((één) => `         ${gemist(één)}`),
  ];
  return [
    '',
    'Wat gebeurt er?',
    ...hier.flatMap((keuze, plaats) => regel(keuze, plaats + 1)),
    ...(hier.length === 0 ? ['   (hier kan niemand iets doen: laat de tijd verstrijken)'] : []),
    ...(altijd.length === 0 ? [] : ['   altijd mogelijk:']),
    ...altijd.flatMap((keuze, plaats) => regel(keuze, hier.length + plaats + 1)),
    '   s andere situatie · d dagen verstrijken · v volgende termijn · t taken · ? hulp · q stoppen',
  ];
}

export const situaties = (run: StoryRun): string[] => [
  'Wat is er geregeld? Typ s en een nummer:',
  ...run.programma.situaties.map(
    (situatie: Situatie, plaats) =>
      `  ${situatie === run.situatie ? '▸' : ' '}${String(plaats + 1).padStart(3)}  ${situatie.naam} (${formatDatum(situatie.nu)})`,
  ),
];

export const taken = ({ taken: open }: StoryRun): string[] =>
  open.size === 0
    ? ['Er zijn geen open taken.']
    : ['Open taken:', ...[...open.values()].map(({ titel, eigenaar }) => `   □ ${titel} (${eigenaar})`)];

export const gevolgen = (zinnen: readonly string[]): string[] =>
  zinnen.length === 0 ? ['   Er gaat niets uit.'] : zinnen.map((zin) => `   • ${zin}`);

export const verstreken = (gebeurd: readonly Gebeurd[]): string[] =>
  gebeurd.flatMap(({ op, titel, gevolgen: zinnen }) => [
    `⏱ ${formatDatumTijd(op)}: ${titel}`,
    ...gevolgen(zinnen),
  ]);

export const slot = (run: StoryRun): string[] => [
  '',
  `Het traject is voorbij: ${waar(run).join(', ')}. ${run.stappen} stappen, het laatst op ${formatDatum(run.nu)}.`,
];

export const HULP = [
  'Zo speelt u een programma na:',
  '  3 of een deel van de tekst   deze gebeurtenis gebeurt; × betekent dat er nog iets ontbreekt',
  '  s, s 4                       toon de situaties; kies er een: wat mensen intussen geregeld hebben',
  '  d 7                          er verstrijken 7 dagen; termijnen gaan vanzelf af',
  '  v                            wacht tot de volgende termijn',
  '  t                            toon de open taken',
  '  q                            stop',
  'Een traject weet niet wat mensen doen voordat u het zegt: kies daarvoor een situatie.',
] as const;
