import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Definition } from '../definition.ts';
import { nodesOf } from '../nodes.ts';
import type { EffectRecord } from '../stored-state.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface PlacedEffect {
  readonly node: AnyStateNode;
  readonly effect: EffectRecord;
}
export interface PlacedTransition {
  readonly node: AnyStateNode;
  readonly transition: AnyTransitionDefinition;
}

/** A definition laid out for checks: its nodes, transitions and actions, each with where it stands. */
export interface Subject {
  readonly definition: Definition;
  readonly vocabulary: Vocabulary;
  readonly machine: AnyStateMachine;
  readonly nodes: readonly AnyStateNode[];
  readonly transitions: readonly PlacedTransition[];
  /** Named actions, the machine's own memory left out. */
  readonly effects: readonly PlacedEffect[];
}

/** Lists of transitions of which the first one that fits is taken. */
export const choicesOf = (node: AnyStateNode): (readonly AnyTransitionDefinition[])[] => [
  ...node.transitions.values(),
  ...(node.always ? [node.always] : []),
];

const actionsOf = (node: AnyStateNode): unknown[] => [
  ...node.entry,
  ...node.exit,
  ...choicesOf(node).flatMap((choice) => choice.flatMap(({ actions }) => actions as unknown[])),
  ...((node.initial as unknown as { actions?: unknown[] } | undefined)?.actions ?? []),
];

export const effectOf = (action: unknown): EffectRecord | undefined => {
  if (typeof action === 'string') return { type: action, params: {} };
  if (typeof action !== 'object' || action === null) return undefined;
  const { type, params } = action as { type: string; params?: EffectRecord['params'] };
  return { type, params: params ?? {} };
};

/** An action of the machine that changes its own context. */
export const isMemory = (machine: AnyStateMachine, type: string): boolean =>
  (machine.implementations.actions[type] as { type?: string } | undefined)?.type === 'xstate.assign';

export const guardName = (guard: unknown): string | undefined =>
  typeof guard === 'string' ? guard : (guard as { type?: string } | undefined)?.type;

export const isWaiting = (node: AnyStateNode): boolean =>
  node.type === 'atomic' && (node.always ?? []).length === 0;

/** The node and the nodes around it, from the inside out, without the root. */
export const lineage = (node: AnyStateNode): AnyStateNode[] =>
  node.parent === undefined ? [] : [node, ...lineage(node.parent)];

export const descendants = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...childrenOf(node).flatMap(descendants),
];

export const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states as Record<string, AnyStateNode>);

export const metaOf = (node: AnyStateNode): Readonly<Record<string, unknown>> =>
  (node.meta ?? {}) as Record<string, unknown>;

/** Events of a node that come from outside: not from its own terms or children. */
export const heardBy = (node: AnyStateNode): string[] =>
  [...node.transitions.keys()].filter((type) => !type.startsWith('xstate.'));

export const subjectOf = (definition: Definition, vocabulary: Vocabulary): Subject => {
  const { machine } = definition;
  const nodes = nodesOf(machine);
  return {
    definition,
    vocabulary,
    machine,
    nodes,
    transitions: nodes.flatMap((node) =>
      choicesOf(node).flatMap((choice) => choice.map((transition) => ({ node, transition }))),
    ),
    effects: nodes.flatMap((node) =>
      actionsOf(node)
        .map(effectOf)
        .filter((effect) => effect !== undefined)
        .filter(({ type }) => !isMemory(machine, type))
        .map((effect) => ({ node, effect })),
    ),
  };
};
