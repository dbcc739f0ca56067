import type { DiagramEdge, DiagramNode } from '#statechart';
import { shift } from './arranged.ts';
import type { Arranged } from './arranged.ts';
import { NO_LABEL, edgeLabel } from './edge-label.ts';
import { placeLevel } from './elk-level.ts';
import { HEADING_HEIGHT } from './form-style.ts';
import type { FormStyle } from './form-style.ts';
import type { PlacedEdge } from './layout.ts';
import { levelOptions } from './level-options.ts';
import { edgesBetween } from './lift-edges.ts';
import { placeSideBySide } from './side-by-side.ts';
import { stepSize } from './step-size.ts';
import { textWidth, wrapText } from './text-size.ts';

export interface Paper {
  readonly edges: readonly DiagramEdge[];
  readonly style: FormStyle;
}

/** Follows by itself: nobody does anything for it. */
export const isAutomatic = ({ actions }: DiagramEdge): boolean =>
  actions.every(({ kind }) => kind === 'done' || kind === 'condition');

/** A node with all that is inside it. */
export const arrangeNode = async (node: DiagramNode, depth: number, paper: Paper): Promise<Arranged> => {
  const { style } = paper;
  if (node.children.length === 0) {
    const { lines, width, height } = stepSize(node, style);
    return { width, height, nodes: [{ node, lines, depth, x: 0, y: 0, width, height }], edges: [] };
  }
  const inside = await arrangeInside(node.children, depth + 1, paper);
  const title = node.kind === 'parallel' ? `${node.title} (tegelijk)` : node.title;
  const lines = wrapText(title, Math.max(inside.width, style.step.max * 1.5) - 22, style.heading);
  const head = HEADING_HEIGHT + (lines.length - 1) * style.step.line;
  const text = Math.max(...lines.map((line) => textWidth(line, style.heading))) + 22;
  const width = Math.max(inside.width, text) + 2 * style.padding;
  const height = head + inside.height + style.padding;
  const { nodes, edges } = shift(inside, { x: (width - inside.width) / 2, y: head });
  return { width, height, edges, nodes: [{ node, lines, depth, x: 0, y: 0, width, height }, ...nodes] };
};

/** Puts parts that were arranged by themselves on their places, with the arrows between them. */
const arrangeInside = async (
  siblings: readonly DiagramNode[],
  depth: number,
  paper: Paper,
): Promise<Arranged> => {
  const { style } = paper;
  const parts = await Promise.all(
    siblings.map(async (node) => ({ id: node.id, ...(await arrangeNode(node, depth, paper)) })),
  );
  const lifted = edgesBetween(siblings, paper.edges).map(({ edge, from, to, unsaid }) => ({
    edge,
    id: edge.id,
    from,
    to,
    back: edge.back,
    label: unsaid ? NO_LABEL : edgeLabel(edge, style),
  }));
  const level =
    lifted.length === 0
      ? placeSideBySide(parts, style)
      : await placeLevel(parts, lifted, levelOptions(style));
  const placed = parts.map((part) => shift(part, level.nodes.get(part.id) ?? { x: 0, y: 0 }));
  const between = lifted.map(({ id, edge, label }): PlacedEdge => {
    const way = level.edges.get(id);
    return {
      edge,
      points: way?.points ?? [],
      label: way?.label && { ...label, ...way.label },
      automatic: isAutomatic(edge),
    };
  });
  return {
    width: level.width,
    height: level.height,
    nodes: placed.flatMap(({ nodes }) => nodes),
    edges: [...between, ...placed.flatMap(({ edges }) => edges)],
  };
};
