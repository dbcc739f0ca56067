import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { nodesOf } from '../../nodes.ts';
import type { StepResult, StoredState } from '../../stored-state.ts';
import { foldTimers } from '../../timers.ts';
import { descendants } from '../subject.ts';
import { activeNodes } from './ways.ts';

type Taken = Extract<StepResult, { ok: true }>;
type Values = Readonly<Record<string, StateValue>>;

/** The one region of a parallel state that a step is about. */
export interface Region {
  readonly node: AnyStateNode;
  /** The same for two configurations in which the step must be the same. */
  readonly key: string;
}

const valueAt = (value: StateValue | undefined, path: readonly string[]): StateValue | undefined =>
  path.reduce<StateValue | undefined>((at, key) => (typeof at === 'object' ? at[key] : undefined), value);

const replaceAt = (value: StateValue, [key, ...deeper]: readonly string[], by: StateValue): StateValue => {
  if (key === undefined) return by;
  const values = value as Values;
  return { ...values, [key]: replaceAt(values[key] ?? {}, deeper, by) };
};

const regionAround = (node: AnyStateNode): AnyStateNode | undefined => {
  if (node.parent === undefined) return undefined;
  return regionAround(node.parent) ?? (node.parent.type === 'parallel' ? node : undefined);
};

/** No transition of these nodes on this event leads out of the region, or to its edge. */
const staysIn = (region: AnyStateNode, hearing: readonly AnyStateNode[], event: string): boolean => {
  const inside = new Set(descendants(region));
  inside.delete(region);
  return hearing.every((node) =>
    (node.transitions.get(event) ?? []).every(({ target }) => (target ?? []).every((one) => inside.has(one))),
  );
};

/**
 * The region that alone has to do with an event here. Parallel tracks multiply: without this a step would be taken
 * anew for every state in which the other tracks can be.
 */
export const regionOf = (machine: AnyStateMachine, state: StoredState, event: string): Region | undefined => {
  const active = activeNodes(machine.root, state.value);
  const hearing = active.filter(({ transitions }) => transitions.has(event));
  const [first] = hearing;
  const node = first && regionAround(first);
  if (!node || hearing.some((one) => regionAround(one) !== node) || !staysIn(node, hearing, event))
    return undefined;
  // What happens at once elsewhere may depend on what happens here.
  if (active.some((one) => (one.always ?? []).length > 0 && regionAround(one) !== node)) return undefined;
  const key = JSON.stringify([event, node.id, valueAt(state.value, node.path), state.context]);
  return { node, key };
};

/** Whether a step changed this region and nothing around it, so that it is the same beside any other regions. */
export const isLocal = ({ node }: Region, before: StoredState, { state }: Taken): boolean => {
  const value = valueAt(state.value, node.path);
  if (value === undefined || state.status !== 'active') return false;
  const rest = replaceAt(before.value, node.path, value);
  const ended = activeNodes(node, value).some(({ type, parent }) => type === 'final' && parent === node);
  return !ended && JSON.stringify(rest) === JSON.stringify(state.value);
};

/** The same step, taken from another configuration in which the region is the same. */
export const transplant = ({ node }: Region, state: StoredState, taken: Taken): Taken => ({
  ...taken,
  state: {
    ...state,
    value: replaceAt(state.value, node.path, valueAt(taken.state.value, node.path) ?? {}),
    context: taken.state.context,
    timers: foldTimers(state.timers, taken.timerChanges),
  },
});

/** History remembers across regions; a machine that has it is explored step by step. */
export const hasHistory = (machine: AnyStateMachine): boolean =>
  nodesOf(machine).some(({ type }) => type === 'history');
