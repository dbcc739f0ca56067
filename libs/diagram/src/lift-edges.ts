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

/**
 * Where a run comes in is drawn as the way to the first step. Its other ways are taken only after the phase was
 * reopened; the list beside the picture tells them.
 */
const wayIn = (siblings: readonly DiagramNode[]): { from: string; to: string | undefined } | undefined => {
  const [first, ...others] = siblings;
  if (first?.kind !== 'choice') return undefined;
  return { from: first.id, to: others.find(({ kind }) => kind !== 'choice')?.id };
};

/** The arrows between these siblings: one that begins or ends deeper inside runs to the border of the sibling. */
export const edgesBetween = (
  siblings: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): LiftedEdge[] => {
  const entry = wayIn(siblings);
  return edges.flatMap((edge): LiftedEdge[] => {
    const from = siblings.find((node) => holds(node, edge.from));
    const to = siblings.find((node) => holds(node, edge.to));
    if (!from || !to || from === to) return [];
    const unsaid = from.id === entry?.from;
    return unsaid && to.id !== entry?.to ? [] : [{ edge, from: from.id, to: to.id, unsaid }];
  });
};
