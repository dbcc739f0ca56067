import { getStateNodes } from 'xstate';
import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { nodesOf } from '../nodes.ts';
import { IllegalStateError, legalValue } from '../restore.ts';
import type { StoredState } from '../stored-state.ts';
import type { AnyMigration, MigrationFault } from './migration.ts';
import { renameName } from './rename.ts';

/** Which states a run is in before and after, and which of them are the same moment. */
export interface Landed {
  readonly value: StateValue;
  readonly from: readonly AnyStateNode[];
  readonly to: readonly AnyStateNode[];
  /** Old state → the new ones that it goes on in, itself first, then those around or within it. */
  readonly pairs: ReadonlyMap<AnyStateNode, ReadonlySet<AnyStateNode>>;
  /** Old state → itself in the new version. */
  readonly twins: ReadonlyMap<AnyStateNode, AnyStateNode>;
  /** New states that go on from an old one; the others are entered. */
  readonly kept: ReadonlySet<AnyStateNode>;
}

export class LandingError extends Error {
  constructor(readonly fault: MigrationFault) {
    super(fault.detail);
  }
}

export const pathOf = (node: AnyStateNode): string => node.path.join('.');
export const isLeaf = (node: AnyStateNode): boolean => Object.keys(node.states).length === 0;
export const leavesOf = (nodes: Iterable<AnyStateNode>): string[] => [...nodes].filter(isLeaf).map(pathOf);

const refuse = (code: MigrationFault['code'], leaves: readonly string[], detail: string): never => {
  throw new LandingError({ code, leaves, detail });
};

const chainOf = (node: AnyStateNode): AnyStateNode[] => [node, ...(node.parent ? chainOf(node.parent) : [])];

interface Tree {
  [key: string]: Tree;
}
const treeOf = (paths: readonly string[]): Tree => {
  const tree: Tree = {};
  for (const path of paths) path.split('.').reduce<Tree>((at, key) => (at[key] ??= {}), tree);
  return tree;
};

const legal = (machine: AnyStateMachine, paths: readonly string[]): StateValue => {
  try {
    return legalValue(machine.root, treeOf(paths) as StateValue);
  } catch (error) {
    if (error instanceof IllegalStateError) return refuse('illegal', paths, error.message);
    throw error;
  }
};

/** Active nodes in document order. */
const activeIn = (machine: AnyStateMachine, value: StateValue): AnyStateNode[] => {
  const active = new Set<AnyStateNode>(getStateNodes(machine.root, value));
  return nodesOf(machine).filter((node) => active.has(node));
};

/** Puts a run down in the new version by its leaf map; throws a `LandingError` when there is no such place. */
export const land = (
  machines: { readonly from: AnyStateMachine; readonly to: AnyStateMachine },
  migration: AnyMigration,
  stored: StoredState,
  facts: unknown,
): Landed => {
  const from = activeIn(machines.from, legalValue(machines.from.root, stored.value));
  const known = new Set(leavesOf(nodesOf(machines.to)));
  const same: (readonly [AnyStateNode, string])[] = [];
  const anew: string[] = [];
  for (const leaf of from.filter(isLeaf)) {
    const path = pathOf(leaf);
    const landing = Object.hasOwn(migration.leaves, path)
      ? migration.leaves[path]
      : known.has(path)
        ? path
        : undefined;
    if (landing === undefined) refuse('unmapped', [path], `The leaf map says nothing about '${path}'`);
    else if (typeof landing === 'string') same.push([leaf, landing]);
    else if (landing !== null) anew.push(landing.enter);
  }
  const here = { leaves: new Set(leavesOf(from)), memory: stored.context, facts };
  const added = migration.added?.(here as never) ?? [];
  const value = legal(machines.to, [...new Set([...same.map(([, path]) => path), ...anew, ...added])]);
  const to = activeIn(machines.to, value);
  const at = new Map(to.map((node) => [pathOf(node), node]));
  const pairs = new Map<AnyStateNode, Set<AnyStateNode>>();
  const twins = new Map<AnyStateNode, AnyStateNode>();
  const pair = (old: AnyStateNode, now: AnyStateNode) =>
    pairs.set(old, (pairs.get(old) ?? new Set()).add(now));
  const twin = (old: AnyStateNode, path: string) => {
    const now = at.get(path);
    if (!now || anew.includes(path)) return;
    twins.set(old, now);
    pair(old, now);
  };
  for (const [leaf, path] of same) twin(leaf, path);
  for (const node of from) if (!twins.has(node)) twin(node, renameName(migration.renamed, pathOf(node)));
  for (const [leaf] of same) {
    const target = twins.get(leaf);
    if (target) for (const old of chainOf(leaf)) for (const now of chainOf(target)) pair(old, now);
  }
  const kept = new Set([...pairs.values()].flatMap((nodes) => [...nodes]));
  return { value, from, to, pairs, twins, kept };
};
