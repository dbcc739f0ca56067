import { assign, setup } from 'xstate';
import type { EffectRecord, Surroundings } from '../index.ts';

/** Three versions of a small programme for the stories about migration: people are asked something, then it ends. */
export interface PeilingFacts {
  readonly answerBy: Readonly<Record<string, string | undefined>>;
  readonly everybodyAnswered: boolean;
}
export interface Memory {
  readonly rounds: number;
}
type Context = Memory & { readonly nu: string; readonly feiten: PeilingFacts };

const DAY = 86_400_000;
const until = (part: string) => (live: { context: Context }) => {
  const { feiten, nu } = live.context;
  const end = feiten.answerBy[part];
  if (end === undefined) throw new Error(`'${part}' has no end`);
  return Math.max(0, Date.parse(end) - Date.parse(nu));
};

const words = setup({
  types: {} as { context: Context; events: { type: 'ANTWOORD' | 'SLUIT' | 'REGEL' | 'MELD' | 'STOP' } },
  actions: {
    mail: (_: unknown, _params: { sjabloon: string }) => undefined,
    taak: (_: unknown, _params: { code: string }) => undefined,
    taakSluiten: (_: unknown, _params: { code: string }) => undefined,
    count: assign({ rounds: ({ context }) => context.rounds + 1 }),
    countFromTen: assign(({ context }) => ({ rounds: 10 + context.rounds })),
  },
  guards: { everybody: ({ context }) => context.feiten.everybodyAnswered },
  delays: {
    'vraag.herinnering': () => DAY,
    'vraag.termijn': until('vraag'),
    'peiling.herinnering': () => DAY,
    'peiling.termijn': until('peiling'),
    'zaal.bellen': () => 3 * DAY,
  },
});
type Config = Parameters<typeof words.createMachine>[0];

export const mail = (sjabloon: string) => ({ type: 'mail', params: { sjabloon } }) as const;
export const taak = (code: string) => ({ type: 'taak', params: { code } }) as const;
export const sluit = (code: string) => ({ type: 'taakSluiten', params: { code } }) as const;
const context: NonNullable<Config['context']> = ({ input }) => ({
  ...(input as unknown as Context),
  rounds: 1,
});

export const config1 = {
  id: 'peiling',
  context,
  initial: 'vraag',
  on: { STOP: '.gestopt' },
  states: {
    vraag: {
      initial: 'open',
      states: {
        open: {
          entry: [mail('vraag'), taak('vraag.bellen'), taak('vraag.turven')],
          exit: [sluit('vraag.bellen'), sluit('vraag.turven')],
          after: { 'vraag.herinnering': { actions: mail('herinnering') }, 'vraag.termijn': 'dicht' },
          on: { ANTWOORD: 'dicht' },
        },
        dicht: {
          entry: taak('vraag.dicht'),
          exit: [mail('dank'), sluit('vraag.dicht')],
          on: { SLUIT: 'klaar' },
        },
        klaar: { type: 'final' },
      },
      onDone: 'einde',
    },
    einde: { type: 'final' },
    gestopt: { type: 'final' },
  },
} as const satisfies Config;

/** 'vraag' is called 'peiling', a room is looked for beside it, and the result is told before the end. */
export const config2 = {
  ...config1,
  initial: 'peiling',
  states: {
    peiling: {
      type: 'parallel',
      states: {
        vragen: {
          initial: 'open',
          states: {
            open: {
              entry: [mail('vraag'), taak('peiling.bellen'), taak('peiling.nabellen')],
              exit: [sluit('peiling.bellen'), sluit('peiling.nabellen')],
              always: { target: 'dicht', guard: 'everybody' },
              after: { 'peiling.herinnering': { actions: mail('herinnering') }, 'peiling.termijn': 'dicht' },
              on: { ANTWOORD: 'dicht' },
            },
            dicht: { entry: taak('peiling.dicht'), exit: sluit('peiling.dicht'), on: { SLUIT: 'klaar' } },
            klaar: { type: 'final' },
          },
        },
        zaal: {
          initial: 'zoeken',
          entry: 'count',
          states: {
            zoeken: {
              entry: [mail('zaal'), taak('zaal.zoeken')],
              exit: sluit('zaal.zoeken'),
              after: { 'zaal.bellen': { actions: mail('zaal') } },
              on: { REGEL: 'geregeld' },
            },
            geregeld: { type: 'final' },
          },
        },
      },
      onDone: 'terugkoppeling',
    },
    terugkoppeling: { entry: [mail('resultaat'), 'countFromTen'], on: { MELD: 'einde' } },
    einde: { type: 'final' },
    gestopt: { type: 'final' },
  },
} as const satisfies Config;

/** Nobody looks for a room any more; food is ordered instead. */
export const config3 = {
  ...config2,
  states: {
    ...config2.states,
    peiling: {
      ...config2.states.peiling,
      states: {
        vragen: config2.states.peiling.states.vragen,
        eten: {
          initial: 'kiezen',
          states: {
            kiezen: { always: { target: 'bestellen' } },
            bestellen: { entry: taak('eten.bestellen'), on: { REGEL: 'besteld' } },
            besteld: { type: 'final' },
          },
        },
      },
    },
  },
} as const satisfies Config;

export const peiling1 = words.createMachine(config1);
export const peiling2 = words.createMachine(config2);
export const peiling3 = words.createMachine(config3);

export const FACTS: PeilingFacts = {
  answerBy: { vraag: '2027-01-24T16:00:00.000Z' },
  everybodyAnswered: false,
};
export const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  now: '2027-01-14T16:00:00.000Z',
  facts: FACTS,
  seq: 1,
  datedDelays: new Set(['vraag.termijn', 'peiling.termijn']),
  ...more,
});

export const named = (effects: readonly EffectRecord[]): string[] =>
  effects.map(({ type, params }) => `${type} ${String(params['sjabloon'] ?? params['code'])}`);
