import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { restore } from './restore.ts';
import type { StoredState } from './stored-state.ts';

export interface ActiveState {
  readonly id: string;
  /** Keys from the root, such as ['bijeenkomst1', 'verwerken']. */
  readonly path: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly leaf: boolean;
}

/** The active states from the outside in, with their meta. */
export const activeStates = (machine: AnyStateMachine, stored: StoredState): ActiveState[] => {
  const snapshot = restore(machine, stored, { now: new Date(0).toISOString(), facts: undefined });
  return (snapshot._nodes as AnyStateNode[])
    .filter((node) => node.parent !== undefined)
    .map((node) => ({
      id: node.id,
      path: node.path,
      meta: (node.meta ?? {}) as Record<string, unknown>,
      leaf: Object.keys(node.states).length === 0,
    }))
    .sort((a, b) => a.path.length - b.path.length);
};
