import type { AnyStateMachine } from 'xstate';
import type { StoredState, Surroundings, Timer, TimerChange } from './stored-state.ts';

export class TimerError extends Error {}

/** An absolute instant from a delay in milliseconds; refuses what would fire at once or never. */
export const dueAt = (now: string, delay: number | undefined, name: string): string => {
  if (delay === undefined || !Number.isFinite(delay))
    throw new TimerError(`Delay '${name}' has no duration; XState would fire it at once`);
  return new Date(Date.parse(now) + Math.max(0, delay)).toISOString();
};

/** The timers after a list of changes, in the order in which they were emitted. */
export const foldTimers = (timers: readonly Timer[], changes: readonly TimerChange[]): Timer[] =>
  changes.reduce<Timer[]>(
    (left, change) => {
      const others = left.filter(
        (timer) => timer.id !== (change.op === 'cancel' ? change.id : change.timer.id),
      );
      return change.op === 'cancel' ? others : [...others, change.timer];
    },
    [...timers],
  );

/** Milliseconds from now until a delay of the definition, on the memory and the facts of a run. */
export const evaluateDelay = (
  machine: AnyStateMachine,
  name: string,
  state: Pick<StoredState, 'context'>,
  around: Surroundings,
): number => {
  const delay = machine.implementations.delays[name] as unknown;
  if (typeof delay !== 'function') throw new TimerError(`Delay '${name}' is not implemented`);
  const evaluate = delay as (args: { context: unknown; event: unknown }) => number;
  const context = { ...state.context, nu: around.now, feiten: around.facts };
  return evaluate({ context, event: { type: 'rearm' } });
};

/** Moves of the running timers that follow a date in the facts, when that date is no longer what they were set for. */
export const rearm = (
  machine: AnyStateMachine,
  state: Pick<StoredState, 'context' | 'status'>,
  timers: readonly Timer[],
  around: Surroundings,
): TimerChange[] => {
  if (state.status !== 'active') return [];
  return timers.flatMap((timer): TimerChange[] => {
    if (!around.datedDelays.has(timer.delay) || timer.generation === around.seq) return [];
    const due = dueAt(around.now, evaluateDelay(machine, timer.delay, state, around), timer.delay);
    // A date in the past yields 'now' at every step: such a timer is due already and keeps its instant.
    const unchanged = due === timer.dueAt || (due === around.now && timer.dueAt <= around.now);
    return unchanged ? [] : [{ op: 'move', timer: { ...timer, dueAt: due, generation: around.seq } }];
  });
};

/** After a pause: terms of a duration shift by its length; terms that follow a date are computed anew. */
export const shiftTimers = (
  machine: AnyStateMachine,
  state: StoredState,
  pausedForMs: number,
  around: Surroundings,
): TimerChange[] => {
  const shifted = state.timers
    .filter((timer) => !around.datedDelays.has(timer.delay))
    .map((timer): TimerChange => {
      const due = new Date(Date.parse(timer.dueAt) + pausedForMs).toISOString();
      return { op: 'move', timer: { ...timer, dueAt: due, generation: around.seq } };
    });
  return [...shifted, ...rearm(machine, state, state.timers, around)];
};
