import { assign, createMachine } from 'xstate';
import type {
  ConfirmedPhase,
  Definition,
  DelaySpec,
  EventSpec,
  PhaseSpec,
  Requirement,
} from '../../definition.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Bound, Situation } from '../exploration/situation.ts';
import { BOUND, verify } from '../verify.ts';
import type { Acknowledgement, Report } from '../report.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { outingConfig } from './outing-config.fixture.ts';
import type { NodeConfig } from './outing-config.fixture.ts';

export interface Facts {
  readonly date: string | null;
  readonly cooked: boolean;
}
interface Live {
  context: { nu: string; feiten: Facts; done: string[] };
}

/** Everything that a fault can be planted in. */
export interface Outing {
  name: string;
  config: NodeConfig;
  guards: Record<string, (live: Live, params: never) => boolean>;
  delays: Record<string, (live: Live) => number>;
  remember: (live: Live, params: { what: string }) => { done: string[] };
  begin: () => object;
  events: Record<string, EventSpec>;
  terms: Record<string, DelaySpec>;
  requirements: Record<string, Requirement<Facts>>;
  phases: PhaseSpec[];
  vocabulary: { -readonly [K in keyof Vocabulary]: Vocabulary[K] };
  situations: Situation<Facts>[];
  bound: Bound;
  acknowledgements: Acknowledgement[];
}

const NOW = '2027-06-01T08:00:00.000Z';
const LATER = '2027-06-02T08:00:00.000Z';

const event = (actor: string, ...fields: string[]): EventSpec => ({
  label: 'Doe het',
  actors: [actor],
  fields: Object.fromEntries(
    fields.map((name) => [
      name,
      { label: name, kind: name === 'op' ? 'instant' : 'text', required: name !== 'noot' },
    ]),
  ),
});

const confirmed = (id: string, state: readonly string[], title: string): ConfirmedPhase => ({
  id,
  state,
  title,
  confirmers: ['baas'],
  confirmEvent: `${id}.BAAS_BEVESTIGT`,
});

const code = (type: string) => (effect: { type: string; params: Readonly<Record<string, unknown>> }) =>
  effect.type === type ? String(effect.params['code']) : undefined;

/** A small definition without a fault: prepare and have it confirmed, then travel and cook side by side. */
export const outing = (): Outing => ({
  name: 'uitje',
  config: outingConfig(),
  guards: {
    vereisten: ({ context }, { namen }: { namen: string[] }) =>
      namen.every((name) => (name === 'datum' ? context.feiten.date !== null : context.feiten.cooked)),
    lekker: ({ context }) => context.feiten.cooked,
  },
  delays: {
    herinnering: () => 1000,
    aankomst: ({ context }) => {
      if (context.feiten.date === null) throw new Error('There is no date');
      return Date.parse(context.feiten.date) - Date.parse(context.nu);
    },
  },
  remember: ({ context }, { what }) => ({ done: [...new Set([...context.done, what])] }),
  begin: () => ({ done: [] }),
  events: {
    BUREAU_ANNULEERT: event('leider'),
    'voorbereiden.BUREAU_VRAAGT': event('leider', 'op', 'reden', 'noot'),
    'voorbereiden.BAAS_BEVESTIGT': event('baas'),
    'voorbereiden.BAAS_STUURT_TERUG': event('baas'),
    'reis.BUREAU_MELDT': event('leider'),
    'reis.BAAS_BEVESTIGT': event('baas'),
    'eten.BUREAU_PROEFT': event('leider'),
    'eten.BAAS_BEVESTIGT': event('baas'),
  },
  terms: {
    herinnering: { title: 'Herinnering', dated: false },
    aankomst: { title: 'Aankomst', dated: true },
  },
  requirements: {
    datum: {
      sentence: 'Er is een datum.',
      owner: 'leider',
      where: '',
      hard: true,
      holds: ({ date }) => date !== null,
    },
  },
  phases: [
    {
      ...confirmed('voorbereiden', ['voorbereiden'], 'Voorbereiden'),
      returnEvent: 'voorbereiden.BAAS_STUURT_TERUG',
      requestEvent: 'voorbereiden.BUREAU_VRAAGT',
    },
    {
      id: 'onderweg',
      title: 'Onderweg',
      tracks: [
        confirmed('reis', ['onderweg', 'reis'], 'Reis'),
        confirmed('eten', ['onderweg', 'eten'], 'Eten'),
      ],
    },
  ],
  vocabulary: {
    effects: ['mail', 'taak', 'taakSluiten'],
    roles: ['leider', 'baas'],
    actors: { BUREAU: ['leider'], BAAS: ['baas'] },
    stopEvents: ['BUREAU_ANNULEERT'],
    names: { template: ['vraag', 'herinnering', 'tot ziens', 'met noot'] },
    needsFields: ({ params }) => (params['sjabloon'] === 'met noot' ? ['noot'] : []),
    mentions: ({ type, params }) =>
      type === 'mail' ? [{ kind: 'template', name: String(params['sjabloon']) }] : [],
    opensTask: code('taak'),
    closesTask: code('taakSluiten'),
  },
  situations: [
    { name: 'niets geregeld', now: NOW, facts: { date: null, cooked: false } },
    { name: 'datum bekend', now: NOW, facts: { date: LATER, cooked: false } },
    { name: 'alles klaar', now: NOW, facts: { date: LATER, cooked: true } },
  ],
  bound: BOUND,
  acknowledgements: [],
});

/** The outing as a definition. */
export const definitionOf = (planted: Outing): Definition<Facts> => {
  const { name, guards, delays, remember, begin, terms, vocabulary } = planted;
  const context = ({ input }: { input: object }): object => ({ ...input, ...begin() });
  const actions = {
    onthoud: assign(remember as never),
    ...Object.fromEntries(vocabulary.effects.map((type) => [type, () => undefined])),
  };
  const machine = createMachine(
    { context, ...planted.config } as never,
    { guards, delays, actions } as never,
  );
  const { events, requirements, phases } = planted;
  return { name, version: 1, title: 'Uitje', machine, phases, requirements, events, delays: terms };
};

/** What the verifier says of the outing after this was planted in it. */
export const reportOn = (plant: (outing: Outing) => void): Report => {
  const planted = outing();
  plant(planted);
  const { situations, vocabulary, bound, acknowledgements } = planted;
  return acknowledge(verify(definitionOf(planted), vocabulary, situations, bound), acknowledgements);
};
