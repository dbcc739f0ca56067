import { assign, createMachine, setup } from 'xstate';
import { activeStates } from './active-meta.ts';
import { advance, begin } from './step.ts';
import { IllegalStateError, legalValue, restore } from './restore.ts';
import type { StepResult, StoredState, Surroundings } from './stored-state.ts';

const around: Surroundings = { now: '2027-01-14T16:00:00.000Z', facts: {}, seq: 1, datedDelays: new Set() };
const stateAfter = (result: StepResult): StoredState => {
  if (!result.ok) throw new Error(result.reason);
  return result.state;
};

const twoTracks = setup({
  actions: { note: assign({ first: (_, params: { name: string }) => params.name }) },
}).createMachine({
  id: 'tracks',
  context: { first: '' },
  type: 'parallel',
  onDone: '#tracks',
  states: {
    north: {
      initial: 'a',
      meta: { titel: 'Noord' },
      states: {
        a: { on: { GO: { target: 'b', actions: { type: 'note', params: { name: 'north' } } } } },
        b: {},
      },
    },
    south: {
      initial: 'a',
      states: {
        a: {
          meta: { titel: 'Begin' },
          on: { GO: { target: 'b', actions: { type: 'note', params: { name: 'south' } } } },
        },
        b: { type: 'parallel', states: { x: {}, y: {} } },
      },
    },
  },
});

describe('a stored state', () => {
  const { state } = begin(twoTracks, {}, around);

  it('means the same whatever order its JSON keys have', () => {
    const shuffled = { ...state, value: { south: 'a', north: 'a' } };
    const [one, two] = [state, shuffled].map((from) =>
      stateAfter(advance(twoTracks, from, { type: 'GO' }, around)),
    );
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    // The last region in document order wins, not the last one in the JSON.
    expect(one?.context).toEqual({ first: 'south' });
  });

  it.each([
    ['an unknown substate', { north: 'c', south: 'a' }, "unknown substate 'c'"],
    ['a missing region', { north: 'a' }, 'region is missing'],
    ['an unknown region', { north: 'a', south: 'a', west: 'a' }, "unknown substate 'west'"],
    ['two substates at once', { north: { a: {}, b: {} }, south: 'a' }, 'exactly one active substate'],
    ['no substate at all', { north: {}, south: 'a' }, 'exactly one active substate'],
    ['a substate of a leaf', { north: { a: 'deeper' }, south: 'a' }, 'a leaf has no substate'],
    ['one name for a parallel state', 'north', 'exactly one active substate'],
  ])('is refused with %s', (_what, value, message) => {
    expect(() => restore(twoTracks, { ...state, value }, around)).toThrow(IllegalStateError);
    expect(() => restore(twoTracks, { ...state, value }, around)).toThrow(message);
  });

  it('is rebuilt in full: leaves as names, parallel states with all their regions', () => {
    const moved = stateAfter(advance(twoTracks, state, { type: 'GO' }, around));
    expect(moved.value).toEqual({ north: 'b', south: { b: { x: {}, y: {} } } });
    expect(legalValue(twoTracks.root, moved.value)).toEqual(moved.value);
  });

  it('does not share its context with the live one', () => {
    const machine = createMachine({ context: { list: ['a'] } });
    const stored = begin(machine, {}, around).state;
    const live = restore(machine, stored, around);
    (live.context as { list: string[] }).list.push('b');
    expect(stored.context).toEqual({ list: ['a'] });
  });

  it('is refused when XState itself cannot restore it', () => {
    const machine = createMachine({ context: {} });
    const broken = Object.assign(Object.create(machine) as typeof machine, {
      restoreSnapshot: () => ({ status: 'error', error: 'broken' }),
    });
    expect(() => restore(broken, begin(machine, {}, around).state, around)).toThrow('Cannot restore: broken');
  });

  it('tells its active states from the outside in, with what they say about themselves', () => {
    expect(
      activeStates(twoTracks, state).map(({ path, meta, leaf }) => [path.join('.'), meta, leaf]),
    ).toEqual([
      ['north', { titel: 'Noord' }, false],
      ['south', {}, false],
      ['north.a', {}, true],
      ['south.a', { titel: 'Begin' }, true],
    ]);
  });
});

describe('a state with history', () => {
  const machine = createMachine({
    initial: 'work',
    states: {
      work: {
        initial: 'a',
        states: { a: { on: { NEXT: 'b' } }, b: {}, back: { type: 'history' } },
        on: { PAUSE: 'rest' },
      },
      rest: { on: { BACK: 'work.back' } },
    },
  });

  it('remembers where it was through JSON', () => {
    let state = begin(machine, {}, around).state;
    for (const type of ['NEXT', 'PAUSE', 'BACK']) {
      state = JSON.parse(
        JSON.stringify(stateAfter(advance(machine, state, { type }, around))),
      ) as StoredState;
    }
    expect(state.value).toEqual({ work: 'b' });
  });

  it('is never active in the history itself', () => {
    expect(() => legalValue(machine.root, { work: 'back' })).toThrow("unknown substate 'back'");
  });
});

describe('parallel regions that are all final', () => {
  it('are left within the same step, so that no run is stored stuck', () => {
    const machine = createMachine({
      initial: 'both',
      states: {
        both: {
          type: 'parallel',
          onDone: 'over',
          states: {
            one: { initial: 'a', states: { a: { on: { GO: 'z' } }, z: { type: 'final' } } },
            two: { initial: 'a', states: { a: { on: { GO: 'z' } }, z: { type: 'final' } } },
          },
        },
        over: {},
      },
    });
    const { state } = begin(machine, {}, around);
    expect(stateAfter(advance(machine, state, { type: 'GO' }, around)).value).toBe('over');
  });
});
