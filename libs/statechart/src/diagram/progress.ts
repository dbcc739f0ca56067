import type { StateValue } from 'xstate';
import type { Diagram, DiagramNode } from './diagram.ts';

/** `skipped`: will not happen any more, because the run was stopped. */
export type Progress = 'done' | 'current' | 'coming' | 'skipped';

/** By id of the node. */
export type ProgressByNode = ReadonlyMap<string, Progress>;

const keysOf = (value: StateValue | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.keys(value);

const below = (value: StateValue | undefined, key: string): StateValue | undefined =>
  typeof value === 'object' ? value[key] : undefined;

const keyOf = ({ id }: DiagramNode): string => id.split('.').at(-1) ?? id;

/** Everything inside a node stands as the node itself; side roads that were not taken, and other ends, say nothing. */
const whole = (node: DiagramNode, progress: Progress): [string, Progress][] => [
  [node.id, progress],
  ...node.children.flatMap((child) => (progress === 'done' && child.aside ? [] : whole(child, progress))),
];

/** Within one compound state: what the definition tells before the active one is done, what follows is to come. */
const inside = (nodes: readonly DiagramNode[], value: StateValue | undefined): [string, Progress][] => {
  const active = keysOf(value);
  const here = nodes.findIndex((node) => active.includes(keyOf(node)));
  return nodes.flatMap((node, place): [string, Progress][] => {
    if (active.includes(keyOf(node))) return current(node, below(value, keyOf(node)));
    if (node.aside) return [];
    return whole(node, place < here ? 'done' : 'coming');
  });
};

const current = (node: DiagramNode, value: StateValue | undefined): [string, Progress][] => {
  if (node.kind === 'end') return [[node.id, 'done']];
  return [[node.id, 'current'], ...inside(node.children, value)];
};

/**
 * How far a run is, by node. `phases` says how each phase stands, so that the picture agrees with the board; phases
 * that it does not name, and what is inside the current ones, follow from the state.
 */
export const progressOf = (
  { nodes }: Pick<Diagram, 'nodes'>,
  value: StateValue,
  phases: Readonly<Record<string, Progress>>,
): ProgressByNode => {
  const active = keysOf(value);
  return new Map(
    nodes.flatMap((node): [string, Progress][] => {
      if (active.includes(keyOf(node))) return current(node, below(value, keyOf(node)));
      const progress = phases[node.id];
      return progress === undefined ? [] : whole(node, progress);
    }),
  );
};
