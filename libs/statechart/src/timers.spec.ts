import { setup } from 'xstate';
import { begin, advance, fire } from './step.ts';
import { dueAt, foldTimers, rearm, shiftTimers } from './timers.ts';
import type { StoredState, Surroundings, Timer } from './stored-state.ts';

interface Facts {
  readonly meeting: string | null;
}
const machine = setup({
  types: {} as { context: { nu: string; feiten: Facts }; events: { type: 'TELL' } },
  actions: { mail: () => undefined },
  delays: {
    meeting: ({ context }) => {
      if (context.feiten.meeting === null) throw new Error('The meeting has no date');
      return Math.max(0, Date.parse(context.feiten.meeting) - Date.parse(context.nu));
    },
    week: 7 * 86_400_000,
  },
}).createMachine({
  context: ({ input }) => ({ ...(input as unknown as { nu: string; feiten: Facts }) }),
  on: { TELL: { actions: 'mail' } },
  after: { meeting: { actions: 'mail' }, week: { actions: 'mail' } },
});

const NOW = '2027-01-01T09:00:00.000Z';
const MEETING = '2027-01-14T16:00:00.000Z';
const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  now: NOW,
  facts: { meeting: MEETING },
  seq: 1,
  datedDelays: new Set(['meeting']),
  ...more,
});
const moved = (meeting: string | null, seq = 2, now = NOW) => around({ facts: { meeting }, seq, now });
const due = (state: Pick<StoredState, 'timers'>) =>
  Object.fromEntries(state.timers.map(({ delay, dueAt: at }) => [delay, at]));
const after = (state: StoredState, surroundings: Surroundings): StoredState => {
  const result = advance(machine, state, { type: 'TELL' }, surroundings);
  if (!result.ok) throw new Error(result.reason);
  return result.state;
};

const { state } = begin(machine, {}, around());

describe('a term that follows a date', () => {
  it('moves with it at the next step, whatever that step was about', () => {
    const next = after(state, moved('2027-02-01T16:00:00.000Z'));
    expect(due(next)).toEqual({ meeting: '2027-02-01T16:00:00.000Z', week: '2027-01-08T09:00:00.000Z' });
    const result = advance(machine, state, { type: 'TELL' }, moved('2027-02-01T16:00:00.000Z'));
    expect(result).toMatchObject({
      timerChanges: [{ op: 'move', timer: { delay: 'meeting', generation: 2 } }],
    });
  });

  it('keeps its instant and generation while the date stays', () => {
    const next = after(state, around({ seq: 2, now: '2027-01-02T09:00:00.000Z' }));
    expect(next.timers).toEqual(state.timers);
  });

  it('is due now when the date moves into the past, and then keeps that instant', () => {
    const past = after(state, moved('2026-12-01T16:00:00.000Z'));
    expect(due(past)['meeting']).toBe(NOW);
    const later = after(past, moved('2026-12-01T16:00:00.000Z', 3, '2027-01-03T09:00:00.000Z'));
    expect(due(later)['meeting']).toBe(NOW);
  });

  it('fails loudly when its date is gone', () => {
    expect(() => after(state, moved(null))).toThrow('The meeting has no date');
  });

  it('is not computed for a run that has ended', () => {
    expect(rearm(machine, { ...state, status: 'done' }, state.timers, moved(null))).toEqual([]);
  });

  it('must be implemented as a function', () => {
    const weekly = around({ datedDelays: new Set(['week']), seq: 2 });
    expect(() => rearm(machine, state, state.timers, weekly)).toThrow("Delay 'week' is not implemented");
  });
});

describe('after a pause', () => {
  it('a length of time goes on where it stood still; a date is what it is', () => {
    const day = 86_400_000;
    const changes = shiftTimers(machine, state, 2 * day, moved('2027-02-01T16:00:00.000Z', 5));
    const timers = foldTimers(state.timers, changes);
    expect(due({ timers })).toEqual({
      week: '2027-01-10T09:00:00.000Z',
      meeting: '2027-02-01T16:00:00.000Z',
    });
    expect(timers.every(({ generation }) => generation === 5)).toBe(true);
  });

  it('a term that was moved fires by its new generation only', () => {
    const timers = foldTimers(state.timers, shiftTimers(machine, state, 1000, around({ seq: 5 })));
    const shifted = { ...state, timers };
    const week = state.timers.find(({ delay }) => delay === 'week')!;
    expect(fire(machine, shifted, week, around({ seq: 6 }))).toMatchObject({
      ok: false,
      reason: 'stale-timer',
    });
    expect(fire(machine, shifted, { ...week, generation: 5 }, around({ seq: 6 })).ok).toBe(true);
  });
});

describe('changes of terms', () => {
  const timer = (id: string, generation: number): Timer => ({ id, generation, delay: id, dueAt: NOW });

  it('are folded in the order in which they were emitted', () => {
    const result = foldTimers(
      [timer('a', 1), timer('b', 1)],
      [
        { op: 'cancel', id: 'a' },
        { op: 'set', timer: timer('a', 2) },
        { op: 'move', timer: timer('b', 2) },
        { op: 'cancel', id: 'nobody' },
      ],
    );
    expect(result).toEqual([timer('a', 2), timer('b', 2)]);
  });

  it('never leave a term without an instant', () => {
    expect(dueAt(NOW, -5, 'x')).toBe(NOW);
    expect(() => dueAt(NOW, Number.NaN, 'x')).toThrow("Delay 'x' has no duration");
    expect(() => dueAt(NOW, Number.POSITIVE_INFINITY, 'x')).toThrow("Delay 'x' has no duration");
  });
});
