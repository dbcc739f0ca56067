import { assign, setup } from 'xstate';
import type { Migration } from '#statechart';
import type { RegisteredMigration } from '../ports/definition-registry.ts';
import { brief, type LetterFacts } from './brief-definition.ts';

type Memory = { readonly reminders: number };
interface Context extends Memory {
  readonly nu: string;
  readonly feiten: LetterFacts;
}

const toText = (_: unknown, _params: { sjabloon: string }) => undefined;
const toTask = (_: unknown, _params: { code: string; titel?: string }) => undefined;
const words = setup({
  types: {} as { context: Context; events: { type: string }; input: { nu: string; feiten: LetterFacts } },
  actions: {
    mail: toText,
    taak: toTask,
    count: assign({ reminders: ({ context }) => context.reminders + 1 }),
  },
  guards: {
    vereisten: ({ context }, { namen }: { namen: readonly 'briefNagelezen'[] }) =>
      namen.every((name) => brief.requirements[name]?.holds(context.feiten as never, context.nu)),
  },
  delays: {
    'post.herinnering': () => 86_400_000,
    'post.antwoord': ({ context }) => Date.parse(context.feiten.answerBy) - Date.parse(context.nu),
  },
});
type Config = Parameters<typeof words.createMachine>[0];
const mail = (sjabloon: string) => ({ type: 'mail', params: { sjabloon } }) as const;

const config = {
  id: 'brief',
  context: ({ input }) => ({ nu: input.nu, feiten: input.feiten, reminders: 0 }),
  initial: 'schrijven',
  on: { BUREAU_ANNULEERT: { target: '.geannuleerd' } },
  states: {
    schrijven: { entry: mail('opdracht'), on: { BUREAU_VERZENDT: 'onderweg' } },
    onderweg: {
      meta: { titel: 'Onderweg' },
      entry: { type: 'taak', params: { code: 'post.volgen', titel: 'Volg de brief' } },
      after: {
        'post.herinnering': { actions: [mail('herinnering'), 'count'] },
        'post.antwoord': { target: 'archief' },
      },
      on: {
        GRIFFIE_ANTWOORDT: {
          target: 'archief',
          guard: { type: 'vereisten', params: { namen: ['briefNagelezen'] } },
        },
      },
    },
    archief: { type: 'final' },
    geannuleerd: { type: 'final' },
  },
} as const satisfies Config;

/** Version 2 of the letter: 'wachten' is 'onderweg', and an answer is taken only of a letter that was read first. */
export const brief2: typeof brief = {
  ...brief,
  version: 2,
  machine: words.createMachine(config),
  requirements: Object.fromEntries(
    Object.entries(brief.requirements).map(([name, requirement]) => [name, { ...requirement, hard: true }]),
  ),
  delays: {
    'post.herinnering': { title: 'Herinnering aan de brief', dated: false },
    'post.antwoord': { title: 'Antwoord op de brief', dated: true },
  },
};

type Config1 = { states: { schrijven: object; wachten: object; archief: object; geannuleerd: object } };
const migration: Migration<Config1, typeof config, Memory, Memory, LetterFacts, LetterFacts> = {
  leaves: { wachten: 'onderweg' },
  renamed: { herinnering: 'post.herinnering', antwoord: 'post.antwoord' },
  context: ({ reminders }) => ({ reminders }),
  facts: (facts) => facts,
};

export const to2: RegisteredMigration = {
  name: 'brief',
  from: 1,
  to: 2,
  summary: 'De brief wordt eerst nagelezen.',
  migration,
  documents: { brief: 'schrijven' },
};
