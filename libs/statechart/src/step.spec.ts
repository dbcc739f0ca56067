import { createMachine, raise, setup } from 'xstate';
import { advance, begin, fire } from './step.ts';
import type { Step, StepResult, StoredState, Surroundings } from './stored-state.ts';

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  now: '2027-01-14T16:00:00.000Z',
  facts: { open: true },
  seq: 1,
  datedDelays: new Set(),
  ...more,
});

const taken = (result: StepResult): Step => {
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return result;
};
const refusal = (result: StepResult): string => (result.ok ? 'taken' : result.reason);

type Context = { nu: string; feiten: { open: boolean }; count: number };
const door = setup({
  types: {} as { context: Context; events: { type: 'OPEN' | 'CLOSE' | 'HALT' | 'END' } },
  actions: { mail: (_: unknown, _params: { sjabloon: string }) => undefined, plain: () => undefined },
  guards: { mayOpen: ({ context }) => context.feiten.open },
  delays: { hour: 3_600_000, day: 86_400_000 },
}).createMachine({
  id: 'door',
  context: ({ input }) => ({ ...(input as unknown as Context), count: 0 }),
  initial: 'closed',
  entry: { type: 'mail', params: { sjabloon: 'welcome' } },
  on: { HALT: '.end' },
  states: {
    closed: {
      on: { OPEN: { target: 'open', guard: 'mayOpen', actions: 'plain' }, HALT: {}, END: 'end' },
      after: { hour: { target: 'open', guard: 'mayOpen' } },
    },
    open: { on: { CLOSE: 'closed', END: 'end' }, after: { day: 'closed' } },
    end: { type: 'final' },
  },
});
const HOUR = 'xstate.after.hour.door.closed';

describe('a run begins', () => {
  it('with its state, its effects and its terms, without clock and facts in what is stored', () => {
    const step = begin(door, {}, around());
    expect(step.state).toEqual({
      status: 'active',
      value: 'closed',
      context: { count: 0 },
      historyValue: {},
      timers: [{ id: HOUR, delay: 'hour', dueAt: '2027-01-14T17:00:00.000Z', generation: 1 }],
    });
    expect(step.effects).toEqual([{ type: 'mail', params: { sjabloon: 'welcome' } }]);
    expect(step.timerChanges).toEqual([{ op: 'set', timer: step.state.timers[0] }]);
  });

  it('loudly fails when the definition itself is faulty, instead of being stored with an error', () => {
    const faulty = createMachine({
      context: () => {
        throw new Error('no context');
      },
    });
    expect(() => begin(faulty, {}, around())).toThrow('no context');
    const odd = createMachine({
      context: () => {
        throw 'odd';
      },
    });
    expect(() => begin(odd, {}, around())).toThrow('odd');
  });

  it('loudly fails on a term without a duration, which XState would let end at once', () => {
    const undefinedDelay = setup({ delays: { gone: () => undefined as unknown as number } }).createMachine({
      after: { gone: { actions: [] } },
    });
    expect(() => begin(undefinedDelay, {}, around())).toThrow("Delay 'gone' has no duration");
    const missing = createMachine({ after: { nowhere: { actions: [] } } });
    expect(() => begin(missing, {}, around())).toThrow("Delay 'nowhere' has no duration");
  });

  it('loudly fails on a machine that never settles', () => {
    const endless = createMachine({
      options: { maxIterations: 100 },
      initial: 'a',
      states: { a: { always: 'b' }, b: { always: 'a' } },
    });
    expect(() => begin(endless, {}, around())).toThrow('Infinite loop');
  });

  it('loudly fails on what a pure step cannot carry out', () => {
    const later = createMachine({
      entry: raise({ type: 'LATER' }, { delay: 10, id: 'mine' }),
      on: { LATER: {} },
    });
    expect(() => begin(later, {}, around())).toThrow("'LATER' is delayed, but not by an 'after'");
    const child = setup({ actors: { kid: createMachine({}) } }).createMachine({ invoke: { src: 'kid' } });
    expect(() => begin(child, {}, around())).toThrow('does not belong in a definition');
  });

  it('takes an immediate raise within the same step', () => {
    const raising = createMachine({
      initial: 'a',
      states: { a: { entry: raise({ type: 'GO' }), on: { GO: 'b' } }, b: {} },
    });
    expect(begin(raising, {}, around())).toMatchObject({
      state: { value: 'b' },
      effects: [],
      timerChanges: [],
    });
  });

  it('does not need the context factory again at later steps', () => {
    const inputs: unknown[] = [];
    const machine = createMachine({
      context: ({ input }) => {
        inputs.push(input);
        return { name: (input as { name?: string } | undefined)?.name };
      },
      on: { GO: { actions: [], target: '.' } },
      initial: 'a',
      states: { a: {} },
    });
    const { state } = begin(machine, { name: 'first' }, around());
    const after = taken(advance(machine, state, { type: 'GO' }, around()));
    expect(after.state.context).toEqual({ name: 'first' });
    // XState builds a throw-away actor per step: the factory is called without input and must bear that.
    expect(inputs).toContain(undefined);
  });
});

describe('an event', () => {
  const { state } = begin(door, {}, around());

  it('moves the run, and cancels and sets terms in order', () => {
    const step = taken(advance(door, state, { type: 'OPEN' }, around({ seq: 2 })));
    expect(step.state.value).toBe('open');
    expect(step.effects).toEqual([{ type: 'plain', params: {} }]);
    expect(step.timerChanges.map(({ op }) => op)).toEqual(['cancel', 'set']);
    expect(step.state.timers.map(({ delay, generation }) => [delay, generation])).toEqual([['day', 2]]);
  });

  it('is pure: same arguments, same answer, and nothing given is changed', () => {
    const before = JSON.stringify(state);
    const [one, two] = [1, 2].map(() => advance(door, state, { type: 'OPEN' }, around()));
    expect(one).toEqual(two);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('is refused with the reason: guard, not here, unknown, reserved', () => {
    const closed = around({ facts: { open: false } });
    expect(refusal(advance(door, state, { type: 'OPEN' }, closed))).toBe('guard');
    expect(refusal(advance(door, state, { type: 'CLOSE' }, around()))).toBe('not-here');
    expect(refusal(advance(door, state, { type: 'EXPLODE' }, around()))).toBe('unknown-event');
    expect(refusal(advance(door, state, { type: '*' }, around()))).toBe('reserved');
    expect(refusal(advance(door, state, { type: HOUR }, around()))).toBe('reserved');
    expect(refusal(advance(door, state, { type: 'xstate.done.state.door' }, around()))).toBe('reserved');
  });

  it('that a state forbids does nothing, though its parent would take it', () => {
    expect(refusal(advance(door, state, { type: 'HALT' }, around()))).toBe('guard');
  });

  it('never moves a finished run, and nothing is left running', () => {
    const end = taken(advance(door, state, { type: 'END' }, around())).state;
    expect(end).toMatchObject({ status: 'done', value: 'end', timers: [] });
    expect(refusal(advance(door, end, { type: 'OPEN' }, around()))).toBe('finished');
    expect(refusal(fire(door, end, { id: HOUR, generation: 1 }, around()))).toBe('finished');
  });

  it('that finishes the run stops a term of an outer state too, and keeps the output', () => {
    const machine = setup({ delays: { hour: 3_600_000 } }).createMachine({
      after: { hour: '.later' },
      initial: 'now',
      output: { result: 'well' },
      states: { now: { on: { END: 'end' } }, later: {}, end: { type: 'final' } },
    });
    const begun = begin(machine, {}, around()).state;
    expect(begun.timers).toHaveLength(1);
    const step = taken(advance(machine, begun, { type: 'END' }, around()));
    expect(step.state).toMatchObject({ status: 'done', output: { result: 'well' }, timers: [] });
    expect(step.timerChanges).toContainEqual({ op: 'cancel', id: begun.timers[0]?.id });
  });
});

describe('a term that ends', () => {
  const { state } = begin(door, {}, around());
  const timer = { id: HOUR, generation: 1 };

  it('moves the run and is gone', () => {
    const step = taken(fire(door, state, timer, around({ seq: 2 })));
    expect(step.state.value).toBe('open');
    expect(step.timerChanges[0]).toEqual({ op: 'cancel', id: HOUR });
    expect(step.state.timers.map(({ delay }) => delay)).toEqual(['day']);
  });

  it('is gone too when its guard does not hold, so that it does not fire for ever', () => {
    const step = taken(fire(door, state, timer, around({ facts: { open: false } })));
    expect(step).toMatchObject({ state: { value: 'closed', timers: [] }, effects: [] });
    expect(step.timerChanges).toEqual([{ op: 'cancel', id: HOUR }]);
  });

  it('is refused when it was set again or cancelled meanwhile: the ids repeat, the generation does not', () => {
    const open = taken(advance(door, state, { type: 'OPEN' }, around({ seq: 2 }))).state;
    const closed: StoredState = taken(advance(door, open, { type: 'CLOSE' }, around({ seq: 3 }))).state;
    expect(refusal(fire(door, open, timer, around()))).toBe('stale-timer');
    expect(refusal(fire(door, closed, timer, around()))).toBe('stale-timer');
    expect(refusal(fire(door, closed, { id: HOUR, generation: 3 }, around()))).toBe('taken');
  });
});
