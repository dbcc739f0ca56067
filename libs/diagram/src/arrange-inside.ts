import type { DiagramNode } from '#statechart';
import { shift, together, widen } from './arranged.ts';
import type { Arranged } from './arranged.ts';
import { isAutomatic } from './automatic.ts';
import { NO_LABEL, edgeLabel } from './edge-label.ts';
import { placeLevel } from './elk-level.ts';
import type { PlacedEdge } from './layout.ts';
import { levelOptions } from './level-options.ts';
import { edgesBetween } from './lift-edges.ts';
import type { LiftedEdge } from './lift-edges.ts';
import { PLANS, TOLERANCE } from './plans.ts';
import { withRemarks } from './remarks.ts';
import type { Paper } from './paper.ts';
import { placeSideBySide, placeStacked } from './side-by-side.ts';

interface Inside extends Paper {
  readonly arrange: (node: DiagramNode, paper: Paper) => Promise<Arranged>;
}

type Ways = readonly LiftedEdge[];

/** Puts parts that were arranged by themselves on their places, with the arrows between them, as wide as there is room. */
export const arrangeInside = async (siblings: readonly DiagramNode[], paper: Inside): Promise<Arranged> => {
  const ordered = siblings.toSorted(
    (one, other) => Number(one.kind === 'end') - Number(other.kind === 'end'),
  );
  const parts = await Promise.all(ordered.map((node) => paper.arrange(node, paper)));
  const ways = edgesBetween(siblings, paper.edges);
  let narrowest: Arranged | undefined;
  for (const plan of PLANS) {
    const drawn = plan.drawn(ways, ordered);
    const told = ways.filter((way) => !drawn.includes(way));
    const arranged = await attempt(ordered, parts, { drawn, told, paper, stacked: plan.stacked });
    if (arranged.width <= paper.room * TOLERANCE) return arranged;
    if (!narrowest || arranged.width < narrowest.width) narrowest = arranged;
  }
  if (!narrowest) throw new Error('There is no way to arrange nothing');
  return narrowest;
};

interface Attempt {
  readonly drawn: Ways;
  readonly told: Ways;
  readonly paper: Paper;
  readonly stacked: boolean;
}

const attempt = async (
  ordered: readonly DiagramNode[],
  alone: readonly Arranged[],
  { drawn, told, paper: { style, room }, stacked }: Attempt,
): Promise<Arranged> => {
  const titles = new Map(ordered.map(({ id, title }) => [id, title]));
  const parts = ordered.flatMap(({ id }, place) => {
    const part = alone[place];
    const remarks = told
      .filter(({ from, unsaid }) => from === id && !unsaid)
      .map((way) => ({ way, to: titles.get(way.to) ?? way.to }));
    return part ? [{ ...withRemarks(part, remarks, style), id }] : [];
  });
  const lifted = drawn.map(({ edge, from, to, unsaid }) => ({
    edge,
    id: edge.id,
    from,
    to,
    back: edge.back,
    label: unsaid ? NO_LABEL : edgeLabel(edge, style),
  }));
  const level = stacked
    ? placeStacked(parts, lifted)
    : lifted.length === 0
      ? placeSideBySide(parts, room, style)
      : await placeLevel(parts, lifted, levelOptions(style));
  // Tracks below each other are equally wide.
  const column = lifted.length === 0 && !style.rows ? level.width : 0;
  const placed = together(
    parts.map((part) => shift(widen(part, column), level.nodes.get(part.id) ?? { x: 0, y: 0 })),
  );
  const between = lifted.map(({ id, edge, label }): PlacedEdge => {
    const way = level.edges.get(id);
    return {
      edge,
      points: way?.points ?? [],
      label: way?.label && { ...label, ...way.label },
      automatic: isAutomatic(edge),
    };
  });
  return { ...placed, width: level.width, height: level.height, edges: [...between, ...placed.edges] };
};
