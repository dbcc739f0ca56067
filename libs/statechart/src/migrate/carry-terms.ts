import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { StoredState, Surroundings, Timer, TimerChange } from '../stored-state.ts';
import { TimerError, dueAt, evaluateDelay } from '../timers.ts';
import type { Landed } from './landing.ts';
import type { CarriedTerm } from './migration.ts';
import { renameName } from './rename.ts';

interface Carried {
  readonly changes: readonly TimerChange[];
  readonly terms: readonly CarriedTerm[];
}

const delaysOf = (node: AnyStateNode): string[] =>
  Object.keys((node.config.after as Record<string, unknown> | undefined) ?? {});
const timerId = (delay: string, node: AnyStateNode): string => `xstate.after.${delay}.${node.id}`;

/**
 * Terms run on in the moment that stays the same; one that had passed there does not come again. The rest end with
 * their state, and a state that is entered, or a new rule in one that stays, brings its own.
 */
export const carryTerms = (
  machine: AnyStateMachine,
  landed: Landed,
  renamed: Readonly<Record<string, string>>,
  stored: Pick<StoredState, 'context'> & { readonly timers: readonly Timer[] },
  around: Surroundings,
): Carried => {
  const changes: TimerChange[] = [];
  const terms: CarriedTerm[] = [];
  const carried = new Set<string>();
  /** Terms that the old version had here, whether they still ran or not. */
  const knew = new Set<string>();
  const running = new Map(stored.timers.map((timer) => [timer.id, timer]));
  const due = (delay: string): string => {
    try {
      return dueAt(around.now, evaluateDelay(machine, delay, stored, around), delay);
    } catch (error) {
      throw new TimerError(`Delay '${delay}': ${(error as Error).message}`, { cause: error });
    }
  };

  const keep = (timer: Timer, delay: string, id: string): void => {
    carried.add(timer.id);
    const instant = around.datedDelays.has(delay) ? due(delay) : timer.dueAt;
    // A date in the past yields 'now': such a timer is due already and keeps its instant.
    const unchanged = instant === timer.dueAt || (instant === around.now && timer.dueAt <= around.now);
    const becomes = unchanged ? timer.dueAt : instant;
    terms.push({ what: unchanged ? 'kept' : 'moved', delay, was: timer.dueAt, becomes });
    const next: Timer = { id, delay, dueAt: becomes, generation: around.seq };
    if (id !== timer.id) changes.push({ op: 'cancel', id: timer.id }, { op: 'set', timer: next });
    else if (!unchanged) changes.push({ op: 'move', timer: next });
  };

  for (const [old, nodes] of landed.pairs)
    for (const oldDelay of delaysOf(old)) {
      const delay = renameName(renamed, oldDelay);
      const here = [...nodes].find((node) => delaysOf(node).includes(delay));
      if (!here) continue;
      knew.add(timerId(delay, here));
      const timer = running.get(timerId(oldDelay, old));
      if (timer) keep(timer, delay, timerId(delay, here));
    }
  for (const timer of stored.timers)
    if (!carried.has(timer.id)) {
      changes.push({ op: 'cancel', id: timer.id });
      terms.push({ what: 'dropped', delay: timer.delay, was: timer.dueAt, becomes: null });
    }
  for (const node of landed.to)
    for (const delay of delaysOf(node)) {
      const id = timerId(delay, node);
      if (knew.has(id)) continue;
      const timer: Timer = { id, delay, dueAt: due(delay), generation: around.seq };
      changes.push({ op: 'set', timer });
      terms.push({ what: 'new', delay, was: null, becomes: timer.dueAt });
    }
  return { changes, terms };
};
