import type { PlacedEdge, PlacedNode, PlacedRemark, Point, Size } from './layout.ts';

export interface Drawn {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly remarks: readonly PlacedRemark[];
}

/** A part of the picture, measured from its own left top. */
export interface Arranged extends Size, Drawn {}

export const shift = ({ nodes, edges, remarks }: Drawn, by: Point): Drawn => {
  const move = <T extends Point>(point: T): T => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  return {
    nodes: nodes.map(move),
    remarks: remarks.map(move),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(move),
      label: edge.label && move(edge.label),
    })),
  };
};

export const together = (parts: readonly Drawn[]): Drawn => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  edges: parts.flatMap(({ edges }) => edges),
  remarks: parts.flatMap(({ remarks }) => remarks),
});

/** The same part with its outermost node made wider; what is inside stays in the middle. */
export const widen = (part: Arranged, width: number): Arranged => {
  const [outer, ...inner] = part.nodes;
  if (!outer || part.width >= width) return part;
  const moved = shift({ ...part, nodes: inner }, { x: (width - part.width) / 2, y: 0 });
  return { ...moved, height: part.height, width, nodes: [{ ...outer, width }, ...moved.nodes] };
};
