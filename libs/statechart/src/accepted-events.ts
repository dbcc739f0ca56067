import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { restore } from './restore.ts';
import type { StoredState, Surroundings } from './stored-state.ts';

/** A guard that stands in the way of an event, as the definition names it. */
export interface NamedGuard {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface EventOption {
  readonly type: string;
  /** At least one transition on this event would be taken now. */
  readonly open: boolean;
  /** Guards on the transitions that would not be taken now. */
  readonly guards: readonly NamedGuard[];
}

const guardOf = (guard: unknown): NamedGuard | undefined => {
  if (typeof guard === 'string') return { type: guard, params: {} };
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return undefined;
  const { type, params } = guard as { type: string; params?: unknown };
  return { type, params: (params ?? {}) as NamedGuard['params'] };
};

/** The events that the active states listen to, each with whether it would be taken and what guards it. */
export const eventOptions = (
  machine: AnyStateMachine,
  stored: StoredState,
  around: Pick<Surroundings, 'now' | 'facts'>,
): EventOption[] => {
  if (stored.status !== 'active') return [];
  const snapshot = restore(machine, stored, around);
  const found = new Map<string, NamedGuard[]>();
  for (const node of snapshot._nodes as AnyStateNode[])
    for (const [type, transitions] of node.transitions) {
      if (type === '' || type.startsWith('xstate.')) continue;
      const guards = transitions.map((one) => guardOf(one.guard)).filter((guard) => guard !== undefined);
      found.set(type, [...(found.get(type) ?? []), ...guards]);
    }
  return [...found].map(([type, guards]) => {
    const chosen = machine.getTransitionData(snapshot, { type });
    const open = chosen.some((one) => one.target !== undefined || one.actions.length > 0);
    return { type, open, guards };
  });
};
