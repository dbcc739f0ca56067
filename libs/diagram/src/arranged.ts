import type { PlacedEdge, PlacedNode, Point, Size } from './layout.ts';

/** A part of the picture, measured from its own left top. */
export interface Arranged extends Size {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export const shift = ({ nodes, edges }: Arranged, by: Point): Pick<Arranged, 'nodes' | 'edges'> => {
  const move = <T extends Point>(point: T): T => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  return {
    nodes: nodes.map(move),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(move),
      label: edge.label && move(edge.label),
    })),
  };
};

/** The same part with its outermost node made wider; what is inside stays in the middle. */
export const widen = (part: Arranged, width: number): Arranged => {
  const [outer, ...inner] = part.nodes;
  if (!outer || part.width >= width) return part;
  const moved = shift({ ...part, nodes: inner }, { x: (width - part.width) / 2, y: 0 });
  return { ...moved, height: part.height, width, nodes: [{ ...outer, width }, ...moved.nodes] };
};
