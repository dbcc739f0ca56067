import { setup } from 'xstate';
import { eventOptions } from './accepted-events.ts';
import { requirementStates } from './definition.ts';
import type { Requirement } from './definition.ts';
import { effectsIn } from './effects-in.ts';
import { begin } from './step.ts';

interface Facts {
  readonly people: number;
}
const requirement = (more: Partial<Requirement<Facts>>): Requirement<Facts> => ({
  sentence: 'Er zijn mensen.',
  owner: 'griffier',
  where: 'deelnemers',
  hard: true,
  holds: ({ people }) => people > 0,
  ...more,
});
const requirements = {
  people: requirement({ detail: ({ people }) => `Er zijn er ${people}.` }),
  many: requirement({ sentence: 'Het zijn er veel.', hard: false, holds: ({ people }) => people > 10 }),
};

const machine = setup({
  types: {} as { context: { feiten: Facts } },
  actions: { mail: (_: unknown, _params: { sjabloon: string }) => undefined, plain: () => undefined },
  guards: {
    vereisten: ({ context }, _params: { namen: string[] }) => context.feiten.people > 0,
    always: () => true,
    never: () => false,
  },
  delays: { day: 1000 },
}).createMachine({
  context: ({ input }) => ({ ...(input as unknown as { feiten: Facts }) }),
  initial: 'a',
  on: {
    STOP: { target: '.done', actions: { type: 'mail', params: { sjabloon: 'stop' } } },
    SHADOWED: { guard: 'never', target: '.done' },
  },
  states: {
    a: {
      entry: 'plain',
      exit: { type: 'mail', params: { sjabloon: 'exit' } },
      after: { day: { actions: { type: 'mail', params: { sjabloon: 'day' } } } },
      always: { guard: 'never', target: 'done', actions: { type: 'mail', params: { sjabloon: 'always' } } },
      on: {
        ASK: { guard: { type: 'vereisten', params: { namen: ['people', 'many'] } }, target: 'done' },
        EITHER: [
          { guard: { type: 'vereisten', params: { namen: ['people'] } }, target: 'done' },
          { guard: 'always', target: 'done' },
        ],
        INLINE: { guard: () => false, target: 'done', actions: () => undefined },
        SHADOWED: { guard: 'always', target: 'done' },
      },
    },
    done: { type: 'final' },
  },
});

const around = (people: number) => ({ now: '2027-01-14T16:00:00.000Z', facts: { people } });
const begun = (people: number) =>
  begin(machine, {}, { ...around(people), seq: 1, datedDelays: new Set() }).state;
const options = (people: number) =>
  Object.fromEntries(
    eventOptions(machine, begun(people), around(people)).map(({ type, ...rest }) => [type, rest]),
  );

describe('the events that a run listens to', () => {
  it('are those of all active states, without the ones of XState itself', () => {
    expect(Object.keys(options(0)).sort()).toEqual(['ASK', 'EITHER', 'INLINE', 'SHADOWED', 'STOP']);
  });

  it('tell whether they are open, and the guards that stand in the way', () => {
    const asked = { type: 'vereisten', params: { namen: ['people', 'many'] } };
    expect(options(0)['ASK']).toEqual({ open: false, guards: [asked] });
    expect(options(1)['ASK']).toEqual({ open: true, guards: [asked] });
    expect(options(0)['STOP']).toEqual({ open: true, guards: [] });
    expect(options(0)['INLINE']).toEqual({ open: false, guards: [] });
  });

  it('name only the guard of the way that would be taken', () => {
    expect(options(0)['EITHER']).toEqual({ open: true, guards: [{ type: 'always', params: {} }] });
    expect(options(0)['SHADOWED']).toEqual({ open: true, guards: [{ type: 'always', params: {} }] });
  });

  it('are none when the run is over', () => {
    expect(eventOptions(machine, { ...begun(0), status: 'done', value: 'done' }, around(0))).toEqual([]);
  });
});

describe('what is still missing', () => {
  const states = (people: number) =>
    requirementStates(
      { name: 'test', requirements },
      [
        { type: 'vereisten', params: { namen: ['people', 'many'] } },
        { type: 'other', params: {} },
        { type: 'vereisten', params: { namen: ['many'] } },
      ],
      { people },
      'now',
    );

  it('is told once per requirement, with sentence, owner, place and detail', () => {
    expect(states(0)).toEqual([
      {
        name: 'people',
        sentence: 'Er zijn mensen.',
        owner: 'griffier',
        where: 'deelnemers',
        hard: true,
        met: false,
        detail: 'Er zijn er 0.',
      },
      expect.objectContaining({ name: 'many', hard: false, met: false }),
    ]);
    expect(states(0)[1]).not.toHaveProperty('detail');
  });

  it('has no detail when it holds', () => {
    expect(states(20).map(({ met, detail }) => [met, detail])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });

  it('is a bug when the definition names what does not exist', () => {
    const guards = [{ type: 'vereisten', params: { namen: ['nobody'] } }];
    expect(() => requirementStates({ name: 'test', requirements }, guards, { people: 1 }, 'now')).toThrow(
      "test names an unknown requirement 'nobody'",
    );
  });
});

describe('the effects in a machine', () => {
  it('are all that it names, wherever they stand; functions have no name', () => {
    const names = effectsIn(machine).map(({ type, params }) => params['sjabloon'] ?? type);
    expect(names.sort()).toEqual(['always', 'day', 'exit', 'plain', 'stop']);
  });
});
