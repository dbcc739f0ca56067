import type { AnyStateNode } from 'xstate';
import { confirmedPhases } from '../definition.ts';
import type { Definition } from '../definition.ts';
import { nodesOf } from '../nodes.ts';
import { waysOf } from './actions-of.ts';
import type { Way } from './actions-of.ts';
import type {
  Diagram,
  DiagramAction,
  DiagramEdge,
  DiagramNode,
  DiagramNodeKind,
  DiagramStay,
} from './diagram.ts';
import { readable } from './phrases.ts';

type Source = Pick<
  Definition,
  'name' | 'version' | 'title' | 'machine' | 'phases' | 'events' | 'delays' | 'requirements'
>;
type Meta = { readonly titel?: string; readonly eigenaar?: string; readonly wachtOp?: string };

const idOf = ({ path }: AnyStateNode): string => path.join('.');
const metaOf = (node: AnyStateNode): Meta => (node.meta ?? {}) as Meta;
const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states as Record<string, AnyStateNode>).filter(({ type }) => type !== 'history');

const kindOf = (node: AnyStateNode): DiagramNodeKind => {
  if (node.type === 'final') return 'end';
  if (node.type === 'parallel') return 'parallel';
  if (childrenOf(node).length > 0) return 'group';
  return metaOf(node).titel === undefined && (node.always ?? []).length > 0 ? 'choice' : 'step';
};

/** Each event, term or condition once. */
const once = <A extends DiagramAction>(actions: readonly A[]): A[] => [
  ...new Map(actions.map((action) => [`${action.kind} ${action.name} ${action.condition}`, action])).values(),
];

const isAside = (node: AnyStateNode, ways: readonly Way[], siblings: readonly AnyStateNode[]): boolean => {
  if (node.type !== 'atomic') return false;
  const targets = ways.flatMap(({ target }) => (target ? [target] : []));
  const places = targets.map((target) => siblings.indexOf(target)).filter((place) => place !== -1);
  return places.length > 0 && places.every((place) => place < siblings.indexOf(node));
};

/** The picture of a definition before it has places: every state below the root, and every way between two of them. */
export const diagramOf = (definition: Source): Diagram => {
  const { machine, name, version, title } = definition;
  const all = nodesOf(machine).filter(({ type }) => type !== 'history');
  const known = new Map(all.map((node) => [node, waysOf(definition, node)]));
  const ways = (node: AnyStateNode): readonly Way[] => known.get(node) ?? [];
  const confirmers = new Map(
    confirmedPhases(definition).map((phase) => [phase.state.join('.'), phase.confirmers]),
  );

  const titleOf = (node: AnyStateNode): string => metaOf(node).titel ?? readable(node.key);

  const nodeOf = (node: AnyStateNode, _place: number, siblings: readonly AnyStateNode[]): DiagramNode => {
    const id = idOf(node);
    const { eigenaar, wachtOp } = metaOf(node);
    const stays = ways(node).flatMap(({ action, target }): DiagramStay[] => {
      if (target === undefined || target === node) return [action];
      return isInside(target, node) ? [{ ...action, leadsTo: titleOf(target) }] : [];
    });
    return {
      id,
      kind: kindOf(node),
      title: titleOf(node),
      ...(eigenaar === undefined ? {} : { owner: eigenaar }),
      ...(wachtOp === undefined ? {} : { waitsFor: wachtOp }),
      confirmers: confirmers.get(id) ?? [],
      aside: isAside(node, ways(node), siblings),
      children: childrenOf(node).map(nodeOf),
      stays: once(stays),
    };
  };

  const edges = new Map<string, DiagramEdge>();
  for (const node of all.slice(1))
    for (const { action, target } of ways(node)) {
      if (!target || target === node || isInside(target, node)) continue;
      const [from, to] = [idOf(node), idOf(target)];
      const id = `${from}>${to}`;
      const back = target.type !== 'final' && all.indexOf(target) < all.indexOf(node);
      const actions = once([...(edges.get(id)?.actions ?? []), action]);
      edges.set(id, { id, from, to, back, actions });
    }

  const anywhere = ways(machine.root).map(({ action, target }) => ({
    ...action,
    leadsTo: target ? titleOf(topOf(target)) : null,
    reopens: target !== undefined && topOf(target).type !== 'final',
  }));
  return {
    name,
    version,
    title,
    nodes: childrenOf(machine.root).map(nodeOf),
    edges: [...edges.values()],
    anywhere,
  };
};

const isInside = (inner: AnyStateNode, outer: AnyStateNode): boolean =>
  inner.path.length > outer.path.length && outer.path.every((key, place) => inner.path[place] === key);

const topOf = (node: AnyStateNode): AnyStateNode => (node.parent?.parent ? topOf(node.parent) : node);
