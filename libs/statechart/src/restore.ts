import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import type { StoredState, Surroundings } from './stored-state.ts';

export class IllegalStateError extends Error {}

const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states as Record<string, AnyStateNode>).filter((child) => child.type !== 'history');

const illegal = (node: AnyStateNode, what: string): never => {
  throw new IllegalStateError(`Illegal state in #${node.id}: ${what}`);
};

/**
 * The state value in the definition's own order, checked to be complete and legal.
 * XState fills in or keeps illegal values without a word, and lets JSON key order decide which region wins.
 */
export const legalValue = (node: AnyStateNode, value: StateValue | undefined): StateValue => {
  const children = childrenOf(node);
  if (children.length === 0) {
    const empty = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
    return empty ? {} : illegal(node, `a leaf has no substate ${JSON.stringify(value)}`);
  }
  const given: Record<string, StateValue | undefined> =
    typeof value === 'string' ? { [value]: undefined } : (value ?? {});
  for (const key of Object.keys(given))
    if (!children.some((child) => child.key === key)) illegal(node, `unknown substate '${key}'`);
  if (node.type === 'parallel')
    return Object.fromEntries(
      children.map((child) => [
        child.key,
        child.key in given ? legalValue(child, given[child.key]) : illegal(child, 'region is missing'),
      ]),
    );
  const [key, ...more] = Object.keys(given);
  const child = children.find((candidate) => candidate.key === key);
  if (!child || more.length > 0) return illegal(node, `exactly one active substate expected`);
  const below = legalValue(child, given[child.key]);
  return typeof below === 'object' && Object.keys(below).length === 0 ? child.key : { [child.key]: below };
};

/** The live XState snapshot of a stored state, with clock and facts put into its context. */
export const restore = (
  machine: AnyStateMachine,
  stored: StoredState,
  around: Pick<Surroundings, 'now' | 'facts'>,
): AnyMachineSnapshot => {
  const persisted = {
    status: stored.status,
    value: legalValue(machine.root, stored.value),
    context: structuredClone(stored.context),
    historyValue: stored.historyValue,
    children: {},
    output: stored.output,
    error: undefined,
  };
  const restoreLoosely = machine.restoreSnapshot.bind(machine) as (
    snapshot: unknown,
    scope: unknown,
  ) => AnyMachineSnapshot;
  const snapshot = restoreLoosely(persisted, {});
  if (snapshot.status === 'error') throw new IllegalStateError(`Cannot restore: ${String(snapshot.error)}`);
  // Afterwards, because XState walks through all that it restores, and facts are large.
  Object.assign(snapshot.context as object, { nu: around.now, feiten: around.facts });
  return snapshot;
};

/** The storable part of a live snapshot: plain JSON, without clock and facts. */
export const store = (
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
): Omit<StoredState, 'timers'> => {
  if (snapshot.status === 'error')
    throw snapshot.error instanceof Error ? snapshot.error : new IllegalStateError(String(snapshot.error));
  // Facts are left out before anything is copied: they are large, and the same for the whole step.
  const { nu: _now, feiten: _facts, ...context } = snapshot.context as Record<string, unknown>;
  const persisted = machine.getPersistedSnapshot({ ...snapshot, context } as AnyMachineSnapshot);
  const plain = JSON.parse(JSON.stringify(persisted)) as StoredState;
  return {
    status: plain.status,
    value: plain.value,
    context: plain.context,
    historyValue: plain.historyValue ?? {},
    ...(plain.output === undefined ? {} : { output: plain.output }),
  };
};
