import { assign, setup } from 'xstate';
import type { Definition } from '#statechart';

/** A small programme for the engine's own stories: a letter is written, sent, waits for an answer, is filed. */
export interface LetterFacts {
  readonly written: boolean;
  readonly checked: boolean;
  /** UTC instant at which the answer is due. */
  readonly answerBy: string;
}

interface LetterContext {
  readonly nu: string;
  readonly feiten: LetterFacts;
  readonly reminders: number;
}

const requirements = {
  brieGeschreven: {
    sentence: 'De brief is geschreven.',
    owner: 'programmamanager',
    where: 'documenten/brief',
    hard: true,
    holds: (facts: LetterFacts) => facts.written,
    detail: () => 'Schrijf de brief.',
  },
  briefNagelezen: {
    sentence: 'Een collega las de brief na.',
    owner: 'programmamanager',
    where: 'documenten/brief',
    hard: false,
    holds: (facts: LetterFacts) => facts.checked,
  },
} as const;

const mail = (sjabloon: string) => ({ type: 'mail', params: { sjabloon } }) as const;
const never = () => {
  throw new Error('an effect is data');
};

const machine = setup({
  types: {} as {
    context: LetterContext;
    events: { type: string };
    input: { nu: string; feiten: LetterFacts };
  },
  actions: {
    mail: never as (_: unknown, params: { sjabloon: string }) => void,
    count: assign({ reminders: ({ context }) => context.reminders + 1 }),
  },
  guards: {
    vereisten: ({ context }, { namen }: { namen: readonly (keyof typeof requirements)[] }) =>
      namen.every((name) => !requirements[name].hard || requirements[name].holds(context.feiten)),
    never: () => false,
  },
  delays: {
    herinnering: () => 86_400_000,
    antwoord: ({ context }) => Date.parse(context.feiten.answerBy) - Date.parse(context.nu),
  },
}).createMachine({
  id: 'brief',
  context: ({ input }) => ({ nu: input.nu, feiten: input.feiten, reminders: 0 }),
  initial: 'schrijven',
  on: { BUREAU_ANNULEERT: { target: '.geannuleerd' } },
  states: {
    schrijven: {
      entry: mail('opdracht'),
      on: {
        BUREAU_VERZENDT: {
          target: 'wachten',
          guard: { type: 'vereisten', params: { namen: ['brieGeschreven', 'briefNagelezen'] } },
          actions: [mail('brief'), { type: 'mail', params: { sjabloon: 'kopie' } }],
        },
      },
    },
    wachten: {
      after: { herinnering: { actions: [mail('herinnering'), 'count'] }, antwoord: { target: 'archief' } },
      on: { GRIFFIE_ANTWOORDT: { target: 'archief' }, BUREAU_VERPLAATST: { actions: mail('nieuwe datum') } },
    },
    archief: { type: 'final' },
    geannuleerd: { type: 'final' },
  },
});

const reason = { reden: { label: 'Reden', kind: 'text', required: true } } as const;
const bureau = ['programmamanager'];

export const brief: Definition<LetterFacts> = {
  name: 'brief',
  version: 1,
  title: 'Een brief',
  machine,
  phases: [],
  requirements,
  events: {
    BUREAU_VERZENDT: { label: 'Verzend', actors: bureau, fields: {} },
    BUREAU_VERPLAATST: {
      label: 'Verplaats',
      actors: bureau,
      fields: { op: { label: 'Tijdstip', kind: 'instant', required: false } },
    },
    BUREAU_ANNULEERT: { label: 'Annuleer', actors: bureau, fields: reason },
    GRIFFIE_ANTWOORDT: { label: 'Antwoord', actors: ['griffier'], fields: {} },
  },
  delays: {
    herinnering: { title: 'Herinnering', dated: false },
    antwoord: { title: 'Antwoord uiterlijk', dated: true },
  },
};
