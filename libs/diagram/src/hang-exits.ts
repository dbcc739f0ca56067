import type { Arranged } from './arranged.ts';
import { isAutomatic } from './automatic.ts';
import { edgeLabel } from './edge-label.ts';
import type { FormStyle } from './form-style.ts';
import type { PlacedEdge, PlacedNode } from './layout.ts';
import type { Stop } from './road.ts';
import { stepSize } from './step-size.ts';

const STEM = 14;
const INDENT = 24;

/** A phase with the ways that leave the road below it, each to the name of where it goes. */
export const hangExits = (part: Arranged, exits: Stop['exits'], style: FormStyle): Arranged => {
  const nodes: PlacedNode[] = [...part.nodes];
  const edges: PlacedEdge[] = [...part.edges];
  let x = INDENT;
  let bottom = part.height;
  for (const { way, to } of exits) {
    const label = edgeLabel(way.edge, style);
    // Somewhere else on the road: only its name, as a step.
    const node =
      to.kind === 'end' ? to : { ...to, id: `${way.edge.id}→`, kind: 'step' as const, children: [] };
    const size = stepSize(node, style);
    const length = Math.max(label.height + 10, 2 * STEM);
    const middle = x + Math.min(size.width / 2, 40);
    nodes.push({ node, depth: 0, elsewhere: to.kind !== 'end', x, y: part.height + length, ...size });
    edges.push({
      edge: way.edge,
      points: [
        { x: middle, y: part.height },
        { x: middle, y: part.height + length },
      ],
      label: label.width === 0 ? undefined : { ...label, x: middle + 3, y: part.height + 4 },
      automatic: isAutomatic(way.edge),
    });
    bottom = Math.max(bottom, part.height + length + size.height);
    x = Math.max(x + size.width, middle + 3 + label.width) + style.betweenNodes;
  }
  const width = exits.length === 0 ? part.width : Math.max(part.width, x - style.betweenNodes);
  return { nodes, edges, remarks: part.remarks, width, height: bottom };
};
