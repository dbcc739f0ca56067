import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { nodesOf } from './nodes.ts';
import type { EffectRecord } from './stored-state.ts';

const actionsOf = (node: AnyStateNode): unknown[] => [
  ...node.entry,
  ...node.exit,
  ...[...node.transitions.values(), node.always ?? []].flat().flatMap(({ actions }) => actions as unknown[]),
];

/** Actions that a definition wrote, with their literal params; XState's own (terms) are left out. */
export const effectRecords = (actions: readonly unknown[]): EffectRecord[] =>
  actions.flatMap((action) => {
    if (typeof action === 'string') return [{ type: action, params: {} }];
    if (typeof action !== 'object' || action === null) return [];
    const { type, params } = action as { type: string; params?: EffectRecord['params'] };
    return [{ type, params: params ?? {} }];
  });

/** Every action that a machine names, with its literal params: what it could ever cause. */
export const effectsIn = (machine: AnyStateMachine): EffectRecord[] =>
  effectRecords(nodesOf(machine).flatMap(actionsOf));
