import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { doesSomething } from './nodes.ts';
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
  /** Guards of the transition that would be taken; when none would, of all that were tried. */
  readonly guards: readonly NamedGuard[];
}

const guardOf = (guard: unknown): NamedGuard | undefined => {
  if (typeof guard === 'string') return { type: guard, params: {} };
  if (typeof guard !== 'object' || guard === null) return undefined;
  const { type, params } = guard as { type: string; params?: unknown };
  return { type, params: (params ?? {}) as NamedGuard['params'] };
};

const guardsOf = (transitions: readonly AnyTransitionDefinition[]): NamedGuard[] =>
  transitions.map((one) => guardOf(one.guard)).filter((guard) => guard !== undefined);

/** The events that the active states listen to, each with whether it would be taken and what guards it. */
export const eventOptions = (
  machine: AnyStateMachine,
  stored: StoredState,
  around: Pick<Surroundings, 'now' | 'facts'>,
): EventOption[] => {
  if (stored.status !== 'active') return [];
  const snapshot = restore(machine, stored, around);
  const found = new Map<string, AnyTransitionDefinition[]>();
  for (const node of snapshot._nodes as AnyStateNode[])
    for (const [type, transitions] of node.transitions)
      if (!type.startsWith('xstate.')) found.set(type, [...(found.get(type) ?? []), ...transitions]);
  return [...found].map(([type, tried]) => {
    const taken = machine.getTransitionData(snapshot, { type }).filter(doesSomething);
    return { type, open: taken.length > 0, guards: guardsOf(taken.length > 0 ? taken : tried) };
  });
};
