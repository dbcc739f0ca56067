import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { nodesOf } from '../../nodes.ts';
import type { StoredState } from '../../stored-state.ts';
import { heardBy, isMemory } from '../subject.ts';

/** Nodes that are active in a state value, from the root down. */
export const activeNodes = (node: AnyStateNode, value: StateValue | undefined): AnyStateNode[] => {
  const states = node.states as Record<string, AnyStateNode>;
  const below = typeof value === 'string' ? [[value, undefined] as const] : Object.entries(value ?? {});
  return [
    node,
    ...below.flatMap(([key, deeper]) => {
      const child = states[key];
      return child ? activeNodes(child, deeper) : [];
    }),
  ];
};

/** 'bijeenkomst1.verwerken'; of parallel regions all, with a + between them. */
export const placeOf = (machine: AnyStateMachine, { value }: Pick<StoredState, 'value'>): string =>
  activeNodes(machine.root, value)
    .filter((node) => Object.keys(node.states).length === 0)
    .map(({ path }) => path.join('.'))
    .join(' + ');

export const eventsHeardIn = (machine: AnyStateMachine, { value }: Pick<StoredState, 'value'>): string[] => [
  ...new Set(activeNodes(machine.root, value).flatMap(heardBy)),
];

/**
 * Ids of timers that can lead somewhere or change what a run remembers. The others only remind: whether they still
 * run does not make another configuration.
 */
export const leadingTimers = (machine: AnyStateMachine): ReadonlySet<string> => {
  const leads = nodesOf(machine).flatMap(({ transitions }) =>
    [...transitions].filter(
      ([type, choice]) =>
        type.startsWith('xstate.after.') &&
        choice.some(
          ({ target, actions }) =>
            target !== undefined ||
            (actions as unknown[]).some((action) => isMemory(machine, (action as { type: string }).type)),
        ),
    ),
  );
  return new Set(leads.map(([type]) => type));
};

/**
 * Events that stop a run: named so, or a way straight from a state with substates to an end of the whole. They are
 * possible nearly always; with them in, nothing would ever be a dead end.
 */
export const stopEvents = (machine: AnyStateMachine, named: readonly string[]): ReadonlySet<string> => {
  const isEnd = (node: AnyStateNode): boolean => node.parent === machine.root && node.type === 'final';
  const ways = nodesOf(machine)
    .filter(({ states }) => Object.keys(states).length > 0)
    .flatMap((node) =>
      heardBy(node).filter((type) =>
        (node.transitions.get(type) ?? []).some(({ target }) => target?.some(isEnd) ?? false),
      ),
    );
  return new Set([...named, ...ways]);
};
