import type { DiagramEdge, DiagramNode } from '#statechart';

/** An arrow as it runs between two nodes of one level. */
export interface LiftedEdge {
  readonly edge: DiagramEdge;
  readonly from: string;
  readonly to: string;
  /** The way in, which goes without saying. */
  readonly unsaid: boolean;
}

const holds = (node: DiagramNode, id: string): boolean => id === node.id || id.startsWith(`${node.id}.`);

/** Choices that a run meets before its first step, and nowhere else. */
const entryChoices = (siblings: readonly DiagramNode[], ways: readonly LiftedEdge[]): Set<string> => {
  const [first, ...others] = siblings;
  const found = new Set(first?.kind === 'choice' ? [first.id] : []);
  const isEntry = ({ id, kind }: DiagramNode): boolean => {
    const into = ways.filter(({ to }) => to === id);
    return kind === 'choice' && into.length > 0 && into.every(({ from }) => found.has(from));
  };
  for (const node of others) if (isEntry(node)) found.add(node.id);
  return found;
};

/**
 * Where a run comes in is drawn as the way to the first step. Its other ways are taken only after the phase was
 * reopened; the list beside the picture tells them.
 */
const usualWays = (siblings: readonly DiagramNode[], ways: readonly LiftedEdge[]): LiftedEdge[] => {
  const entries = entryChoices(siblings, ways);
  const usual = new Map(
    [...entries].map((id) => {
      const targets = ways.filter(({ from }) => from === id).map(({ to }) => to);
      return [id, siblings.find((node) => targets.includes(node.id))?.id];
    }),
  );
  return ways.flatMap((way) => {
    if (!entries.has(way.from)) return [way];
    return usual.get(way.from) === way.to ? [{ ...way, unsaid: true }] : [];
  });
};

/** The arrows between these siblings: one that begins or ends deeper inside runs to the border of the sibling. */
export const edgesBetween = (
  siblings: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): LiftedEdge[] => {
  const lifted = edges.flatMap((edge): LiftedEdge[] => {
    const from = siblings.find((node) => holds(node, edge.from));
    const to = siblings.find((node) => holds(node, edge.to));
    return from && to && from !== to ? [{ edge, from: from.id, to: to.id, unsaid: false }] : [];
  });
  return usualWays(siblings, lifted);
};
