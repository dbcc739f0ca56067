import { eindVanTermijn } from '#domain';
import type { Feiten } from '#domain';
import { advance, begin, eventOptions, fire, nodesOf } from '#statechart';
import type { StoredState, Surroundings } from '#statechart';
import {
  DEELNEMERS,
  LEEG,
  aanwezigBehalve,
  avond,
  gemengd,
  ochtend,
  vastgesteld,
  concept,
} from '../test/support/feiten.ts';
import { definitions } from './index.ts';

const NU = '2027-06-01T08:00:00.000Z';

/** A few cases between which a traject may find itself: planned, held with an open round, answered, all done. */
const bijeenkomst = (datum: string, aanwezig: boolean) => ({
  ...avond(datum),
  aanwezig: aanwezig ? aanwezigBehalve(DEELNEMERS, 'manager2') : {},
  groepen: gemengd(DEELNEMERS),
});
const feiten = (gehouden: boolean, verder: Partial<Feiten>): Feiten => ({
  ...LEEG,
  deelnemers: DEELNEMERS,
  procesbegeleiders: ['een', 'twee', 'drie'],
  casussen: 1,
  bijeenkomsten: {
    bijeenkomst1: bijeenkomst('2027-07-01', gehouden),
    bijeenkomst2: bijeenkomst('2027-08-12', gehouden),
    dagdeel1: { ...ochtend('2027-10-01'), aanwezig: gehouden ? aanwezigBehalve(DEELNEMERS) : {} },
    dagdeel2: { ...ochtend('2027-10-08'), aanwezig: gehouden ? aanwezigBehalve(DEELNEMERS) : {} },
  },
  ...verder,
});
const ronde = (antwoord: 'open' | 'gereageerd', bezwaar: boolean): Partial<Feiten> => ({
  consultaties: {
    consultatie: {
      ronde: 1,
      termijn: eindVanTermijn(NU, 15),
      verzondenOp: '2027-01-15T08:00:00.000Z',
      ontvangers: { manager2: antwoord },
      reacties: antwoord === 'open' ? [] : [{ id: 'r', oordeel: 'niet', bezwaar }],
    },
  },
});
const definitief = { ...vastgesteld(), verzondenOp: NU };
const GEVALLEN: readonly Feiten[] = [
  feiten(false, {}),
  feiten(true, { ...ronde('open', false), documenten: { visie: concept() } }),
  feiten(true, { ...ronde('gereageerd', true), documenten: { visie: concept() } }),
  feiten(true, {
    ...ronde('gereageerd', true),
    documenten: {
      visie: definitief,
      ambities: definitief,
      afspraken: definitief,
      'ambities-raad': concept(),
      'ambities-college-directie': concept(),
      'ambities-ambtenaren': concept(),
    },
    afspraken: { soort: 'document', datum: '2027-09-01' },
  }),
];

describe.each(definitions)('programma $name versie $version', ({ machine }) => {
  // Cancelling is always possible; with it in, nothing would ever be a dead end.
  const open = (state: StoredState, facts: Feiten) =>
    eventOptions(machine, state, { now: NU, facts })
      .filter((option) => option.open && option.type !== 'BUREAU_ANNULEERT')
      .map(({ type }) => type);
  const around = (facts: Feiten): Surroundings => ({ now: NU, facts, seq: 1, datedDelays: new Set() });
  const key = ({ value, context }: StoredState) => JSON.stringify([value, context]);

  const next = (state: StoredState, facts: Feiten): StoredState[] => {
    const results = [
      ...open(state, facts).map((type) => advance(machine, state, { type }, around(facts))),
      ...state.timers.map((timer) => fire(machine, state, timer, around(facts))),
    ];
    return results.flatMap((result) => (result.ok ? [result.state] : []));
  };

  const first = begin(machine, {}, around(LEEG)).state;
  const found = new Map([[key(first), first]]);
  const backwards = new Map<string, string[]>();
  for (const [from, state] of found) {
    if (state.status === 'done') continue;
    for (const facts of GEVALLEN)
      for (const to of next(state, facts)) {
        found.set(key(to), found.get(key(to)) ?? to);
        backwards.set(key(to), [...(backwards.get(key(to)) ?? []), from]);
      }
  }

  it('komt in elke toestand ooit', () => {
    const seen = new Set([...found.values()].flatMap(({ value }) => paths(value)));
    const leaves = nodesOf(machine).filter(
      (node) => node.type === 'atomic' && (node.always ?? []).length === 0,
    );
    expect(leaves.map(({ path }) => path.join('.')).filter((path) => !seen.has(path))).toEqual([]);
  });

  it('kan vanuit elke toestand tot een goed einde komen', () => {
    const good = new Set([...found].filter(([, { status }]) => status === 'done').map(([path]) => path));
    expect(good.size).toBeGreaterThan(0);
    for (const path of good) for (const before of backwards.get(path) ?? []) good.add(before);
    expect([...found.keys()].filter((path) => !good.has(path))).toEqual([]);
  });
});

const paths = (value: StoredState['value'], before: readonly string[] = []): string[] =>
  typeof value === 'string'
    ? [[...before, value].join('.')]
    : Object.entries(value).flatMap(([name, below]) => paths(below ?? {}, [...before, name]));
