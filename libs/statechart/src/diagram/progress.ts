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

/** Ids of the states that a run was in. */
export type Visited = ReadonlySet<string>;

/** Ids of the states in a value, groups included. */
const idsOf = (value: StateValue, above = ''): string[] =>
  keysOf(value).flatMap((key) => {
    const id = `${above}${key}`;
    const deeper = below(value, key);
    return deeper === undefined ? [id] : [id, ...idsOf(deeper, `${id}.`)];
  });

/** Where a run has been, by the values that its log keeps. */
export const visitedIn = (values: readonly StateValue[]): Visited =>
  new Set(values.flatMap((value) => idsOf(value)));

/** A choice and an end are left at once, so that no log keeps them: they stand as what is around them. */
const wasSkipped = ({ id, kind, aside }: DiagramNode, visited: Visited | undefined): boolean =>
  aside || (visited !== undefined && kind !== 'choice' && kind !== 'end' && !visited.has(id));

/** Everything inside a node stands as the node itself; roads that were not taken, and other ends, say nothing. */
const whole = (node: DiagramNode, progress: Progress, visited: Visited | undefined): [string, Progress][] => [
  [node.id, progress],
  ...node.children.flatMap((child) =>
    progress === 'done' && wasSkipped(child, visited) ? [] : whole(child, progress, visited),
  ),
];

/** Within one compound state: what the definition tells before the active one is done, what follows is to come. */
const inside = (
  nodes: readonly DiagramNode[],
  value: StateValue | undefined,
  visited: Visited | undefined,
): [string, Progress][] => {
  const active = keysOf(value);
  const here = nodes.findIndex((node) => active.includes(keyOf(node)));
  return nodes.flatMap((node, place): [string, Progress][] => {
    if (active.includes(keyOf(node))) return current(node, below(value, keyOf(node)), visited);
    if (place < here) return wasSkipped(node, visited) ? [] : whole(node, 'done', visited);
    return node.aside ? [] : whole(node, 'coming', visited);
  });
};

const current = (
  node: DiagramNode,
  value: StateValue | undefined,
  visited: Visited | undefined,
): [string, Progress][] => {
  if (node.kind === 'end') return [[node.id, 'done']];
  return [[node.id, 'current'], ...inside(node.children, value, visited)];
};

/**
 * How far a run is, by node. `phases` says how each phase stands, so that the picture agrees with the board; phases
 * that it does not name, and what is inside the current ones, follow from the state. With `visited`, a step that the
 * run passed by is not called done.
 */
export const progressOf = (
  { nodes }: Pick<Diagram, 'nodes'>,
  value: StateValue,
  phases: Readonly<Record<string, Progress>>,
  visited?: Visited,
): ProgressByNode => {
  const active = keysOf(value);
  return new Map(
    nodes.flatMap((node): [string, Progress][] => {
      if (active.includes(keyOf(node))) return current(node, below(value, keyOf(node)), visited);
      const progress = phases[node.id];
      return progress === undefined ? [] : whole(node, progress, visited);
    }),
  );
};
