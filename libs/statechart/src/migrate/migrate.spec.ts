import {
  advance,
  begin,
  fire,
  migrate,
  type AnyMigration,
  type Landing,
  type LeafMap,
  type Migration,
  type MigrationFault,
  type MigrationResult,
  type StepResult,
  type StoredState,
  type Surroundings,
} from '../index.ts';
import {
  FACTS,
  around,
  config1,
  config2,
  config3,
  named,
  peiling1,
  peiling2,
  peiling3,
} from '../testing/peiling.ts';
import type { Memory, PeilingFacts } from '../testing/peiling.ts';

type V1 = typeof config1;
type V2 = typeof config2;
type V3 = typeof config3;

const to2: Migration<V1, V2, Memory, Memory, PeilingFacts, PeilingFacts> = {
  leaves: {
    'vraag.open': 'peiling.vragen.open',
    'vraag.dicht': 'peiling.vragen.dicht',
    'vraag.klaar': 'peiling.vragen.klaar',
  },
  added: ({ leaves }) => (leaves.has('vraag.dicht') ? ['peiling.zaal.geregeld'] : ['peiling.zaal.zoeken']),
  renamed: { vraag: 'peiling' },
  context: ({ rounds }) => ({ rounds }),
  facts: (facts) => ({ ...facts, answerBy: { peiling: facts.answerBy['vraag'] } }),
};
const to3: Migration<V2, V3, Memory, Memory, PeilingFacts, PeilingFacts> = {
  leaves: { 'peiling.zaal.zoeken': null, 'peiling.zaal.geregeld': null },
  added: ({ leaves }) => (leaves.has('terugkoppeling') ? [] : ['peiling.eten.besteld']),
  renamed: {},
  context: (memory) => memory,
  facts: (facts) => facts,
};

const step = (result: StepResult): StoredState => {
  if (!result.ok) throw new Error(result.reason);
  return JSON.parse(JSON.stringify(result.state)) as StoredState;
};
const moved = (result: MigrationResult) => {
  if (!result.ok) throw new Error(result.fault.detail);
  return result;
};
const faultOf = (result: MigrationResult): MigrationFault => {
  if (result.ok) throw new Error('It was moved');
  return result.fault;
};
const later = (more: Partial<Surroundings> = {}) =>
  around({ now: '2027-01-16T16:00:00.000Z', seq: 5, ...more });
const open = step(begin(peiling1, {}, around()));
const shut = step(advance(peiling1, open, { type: 'ANTWOORD' }, around({ seq: 2 })));
const one2 = { from: peiling1, to: peiling2 };
const two3 = { from: peiling2, to: peiling3 };
const with1 = (more: Partial<AnyMigration>): AnyMigration => ({ ...to2, ...more });

describe('the leaf map', () => {
  it('does not compile when a leaf is forgotten, misspelt, or does not exist', () => {
    // @ts-expect-error 'vraag.dicht' and 'vraag.klaar' are forgotten
    const forgotten: LeafMap<V1, V2> = { 'vraag.open': 'peiling.vragen.open' };
    // @ts-expect-error the new version has no such leaf
    const misspelt: LeafMap<V2, V3>['peiling.zaal.zoeken'] = 'peiling.eten.bestelen';
    // @ts-expect-error a compound state is no leaf
    const compound: Landing<'peiling.eten.besteld'> = 'peiling.eten';
    // @ts-expect-error the old version has no such leaf
    const unknown: LeafMap<V2, V3> = { ...to3.leaves, 'peiling.zaal.weg': null };
    expect([forgotten, misspelt, compound, unknown]).toHaveLength(4);
  });
});

describe('a moment under another name', () => {
  const result = moved(migrate(one2, to2, open, later()));

  it('is gone on in, with the new region beside it', () => {
    expect(result.state.value).toEqual({ peiling: { vragen: 'open', zaal: 'zoeken' } });
    expect(result.report.from).toEqual(['vraag.open']);
    expect(result.report.to).toEqual(['peiling.vragen.open', 'peiling.zaal.zoeken']);
    expect(result.facts).toEqual({ ...FACTS, answerBy: { peiling: FACTS.answerBy['vraag'] } });
  });

  it('mails nobody again, opens what is new, closes what is gone, and leaves the other tasks alone', () => {
    expect(named(result.effects)).toEqual([
      'taakSluiten peiling.turven',
      'taak peiling.nabellen',
      'mail zaal',
      'taak zaal.zoeken',
    ]);
  });

  it('remembers what the patch says, and what entering the new region adds', () => {
    expect(result.state.context).toEqual({ rounds: 2 });
  });

  it('keeps its terms to the second, under their new name, and starts those of the new region', () => {
    const node = 'peiling.peiling';
    expect(result.state.timers).toEqual([
      {
        id: `xstate.after.peiling.herinnering.${node}.vragen.open`,
        delay: 'peiling.herinnering',
        dueAt: '2027-01-15T16:00:00.000Z',
        generation: 5,
      },
      {
        id: `xstate.after.peiling.termijn.${node}.vragen.open`,
        delay: 'peiling.termijn',
        dueAt: '2027-01-24T16:00:00.000Z',
        generation: 5,
      },
      {
        id: `xstate.after.zaal.bellen.${node}.zaal.zoeken`,
        delay: 'zaal.bellen',
        dueAt: '2027-01-19T16:00:00.000Z',
        generation: 5,
      },
    ]);
    expect(result.report.terms.map(({ what, delay }) => `${what} ${delay}`)).toEqual([
      'kept peiling.herinnering',
      'kept peiling.termijn',
      'new zaal.bellen',
    ]);
  });

  it('does not bring a term again that had passed', () => {
    const timer = open.timers.find(({ delay }) => delay === 'vraag.herinnering');
    if (!timer) throw new Error('No reminder');
    const reminded = step(fire(peiling1, open, timer, around({ now: timer.dueAt, seq: 2 })));
    const { report } = moved(migrate(one2, to2, reminded, later()));
    expect(report.terms.map(({ delay }) => delay)).toEqual(['peiling.termijn', 'zaal.bellen']);
  });

  it('moves a term that follows a date when the new version counts otherwise, unless it had passed', () => {
    const later24 = with1({
      facts: ((facts: PeilingFacts) => ({
        ...facts,
        answerBy: { peiling: '2027-01-25T16:00:00.000Z' },
      })) as never,
    });
    expect(moved(migrate(one2, later24, open, later())).report.terms[1]).toEqual({
      what: 'moved',
      delay: 'peiling.termijn',
      was: '2027-01-24T16:00:00.000Z',
      becomes: '2027-01-25T16:00:00.000Z',
    });
    const passed = moved(migrate(one2, to2, open, later({ now: '2027-02-01T00:00:00.000Z' })));
    expect(passed.report.terms[1]).toMatchObject({ what: 'kept', becomes: '2027-01-24T16:00:00.000Z' });
  });

  it('goes on afterwards as if it had always been there', () => {
    const around2 = later({ seq: 6, facts: result.facts });
    const answered = step(advance(peiling2, result.state, { type: 'ANTWOORD' }, around2));
    const closed = step(advance(peiling2, answered, { type: 'SLUIT' }, around2));
    expect(step(advance(peiling2, closed, { type: 'REGEL' }, around2)).value).toBe('terugkoppeling');
  });
});

describe('a moment that is entered', () => {
  it('causes what entering it causes, and the one before it what leaving causes', () => {
    const again = with1({ leaves: { ...to2.leaves, 'vraag.dicht': { enter: 'peiling.vragen.open' } } });
    const { effects, state } = moved(migrate(one2, again, shut, later({ seq: 7 })));
    expect(named(effects)).toEqual([
      'mail dank',
      'taakSluiten peiling.dicht',
      'mail vraag',
      'taak peiling.bellen',
      'taak peiling.nabellen',
    ]);
    expect(state.timers.map(({ delay }) => delay)).toEqual(['peiling.herinnering', 'peiling.termijn']);
  });

  it('is entered anew also when it is where the run was', () => {
    const { to: machine } = one2;
    const here = moved(migrate(one2, to2, open, later())).state;
    const identity: AnyMigration = { leaves: {}, renamed: {}, context: to3.context, facts: to3.facts };
    const once = migrate(
      { from: machine, to: machine },
      identity,
      here,
      later({ facts: { ...FACTS, answerBy: { peiling: FACTS.answerBy['vraag'] } } }),
    );
    expect(moved(once).effects).toEqual([]);
    expect(moved(once).timerChanges).toEqual([]);
    const tomorrow = { ...FACTS, answerBy: { peiling: '2027-01-25T16:00:00.000Z' } };
    const moved25 = migrate(
      { from: machine, to: machine },
      identity,
      here,
      later({ facts: tomorrow, seq: 9 }),
    );
    expect(moved(moved25).timerChanges).toMatchObject([
      { op: 'move', timer: { delay: 'peiling.termijn', generation: 9 } },
    ]);
    const anew = { ...identity, leaves: { 'peiling.zaal.zoeken': { enter: 'peiling.zaal.zoeken' } } };
    const twice = migrate(
      { from: machine, to: machine },
      anew,
      here,
      later({ facts: { ...FACTS, answerBy: { peiling: FACTS.answerBy['vraag'] } } }),
    );
    expect(named(moved(twice).effects)).toEqual(['taakSluiten zaal.zoeken', 'mail zaal', 'taak zaal.zoeken']);
  });
});

describe('a region that is dropped', () => {
  const facts = { ...FACTS, answerBy: { peiling: FACTS.answerBy['vraag'] } };
  const two = moved(migrate(one2, to2, open, later())).state;
  const closed = [{ type: 'ANTWOORD' }, { type: 'SLUIT' }].reduce(
    (state, event) => step(advance(peiling2, state, event, later({ facts }))),
    two,
  );

  it('takes its tasks and its terms with it', () => {
    const { effects, report, state } = moved(migrate(two3, to3, two, later({ facts })));
    expect(named(effects)).toEqual(['taakSluiten zaal.zoeken']);
    expect(report.terms.filter(({ what }) => what === 'dropped').map(({ delay }) => delay)).toEqual([
      'zaal.bellen',
    ]);
    expect(state.value).toEqual({ peiling: { vragen: 'open', eten: 'besteld' } });
  });

  it('lets the run go on when it was the last that was open', () => {
    const { effects, report, state } = moved(migrate(two3, to3, closed, later({ facts })));
    expect(state.value).toBe('terugkoppeling');
    expect(report.settled).toEqual(['peiling']);
    expect(named(effects)).toContain('mail resultaat');
    expect(state.context).toEqual({ rounds: 12 });
  });

  it('may be replaced by one that is entered by its router', () => {
    const routed = { ...to3, added: () => ['peiling.eten.kiezen'] } as AnyMigration;
    const { report, state, effects } = moved(migrate(two3, routed, two, later({ facts })));
    expect(state.value).toEqual({ peiling: { vragen: 'open', eten: 'bestellen' } });
    expect(report.settled).toEqual(['peiling.vragen.open', 'peiling.eten.kiezen']);
    expect(named(effects)).toContain('taak eten.bestellen');
  });
});

describe('a run stays where it is', () => {
  it.each<[string, MigrationFault['code'], AnyMigration, StoredState, Partial<Surroundings>]>([
    ['its leaf is not in the map', 'unmapped', with1({ leaves: {} }), open, {}],
    ['a region would be missing', 'illegal', with1({ added: () => [] }), open, {}],
    [
      'it would be in two places at once',
      'illegal',
      with1({ added: () => ['peiling.zaal.zoeken', 'peiling.vragen.dicht'] }),
      open,
      {},
    ],
    [
      'its region is dropped and nothing is left',
      'illegal',
      with1({ leaves: { 'vraag.open': null }, added: () => [] }),
      open,
      {},
    ],
    [
      'it would go on at once, without anybody having done anything',
      'moves-on',
      to2,
      open,
      { facts: { ...FACTS, everybodyAnswered: true } },
    ],
    [
      'a new term has no date to go by',
      'no-term',
      with1({ facts: ((facts: PeilingFacts) => ({ ...facts, answerBy: {} })) as never }),
      open,
      {},
    ],
    [
      'it would land where nothing leads on',
      'stuck',
      with1({ leaves: { 'vraag.open': 'einde' }, added: () => [] }),
      open,
      {},
    ],
    ['it is over', 'finished', to2, step(advance(peiling1, open, { type: 'STOP' }, around())), {}],
  ])('when %s', (_why, code, migration, stored, more) => {
    expect(faultOf(migrate(one2, migration, stored, later(more))).code).toBe(code);
  });

  it('and says where that would be', () => {
    const refused = migrate(one2, to2, open, later({ facts: { ...FACTS, everybodyAnswered: true } }));
    expect(faultOf(refused).leaves).toEqual(['peiling.vragen.open']);
    const over = migrate(one2, to2, { ...open, status: 'done', value: { vraag: 'klaar' } }, later());
    expect(faultOf(over).leaves).toEqual(['vraag']);
  });

  it('but a fault in the migration itself is loud', () => {
    const faulty = with1({
      context: () => {
        throw new Error('no memory');
      },
    });
    expect(() => migrate(one2, faulty, open, later())).toThrow('no memory');
  });
});
