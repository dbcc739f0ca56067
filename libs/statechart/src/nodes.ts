import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** All state nodes in document order (not XState's idMap: it overwrites duplicate ids without a word). */
export const nodesOf = (machine: AnyStateMachine): AnyStateNode[] => {
  const walk = (node: AnyStateNode): AnyStateNode[] => [
    node,
    ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(walk),
  ];
  return walk(machine.root);
};

/** A transition without target and actions is how a state forbids an event of its parent. */
export const doesSomething = ({ target, actions }: AnyTransitionDefinition): boolean =>
  target !== undefined || actions.length > 0;

const knownEvents = new WeakMap<AnyStateMachine, ReadonlySet<string>>();

/** Whether the definition mentions this event type; XState memoises per type, so unknown ones never reach it. */
export const knowsEvent = (machine: AnyStateMachine, type: string): boolean => {
  let known = knownEvents.get(machine);
  if (!known) knownEvents.set(machine, (known = new Set(machine.events as string[])));
  return known.has(type);
};

const timerDelays = new WeakMap<AnyStateMachine, ReadonlyMap<string, string>>();

/** The delay name of a timer id (`xstate.after.<delay>.<node id>`), or undefined when no state has it. */
export const delayOfTimer = (machine: AnyStateMachine, timerId: string): string | undefined => {
  let delays = timerDelays.get(machine);
  if (!delays) {
    delays = new Map(
      nodesOf(machine).flatMap((node) =>
        Object.keys((node.config.after as Record<string, unknown> | undefined) ?? {}).map(
          (delay) => [`xstate.after.${delay}.${node.id}`, delay] as const,
        ),
      ),
    );
    timerDelays.set(machine, delays);
  }
  return delays.get(timerId);
};
