import type { LevelEdge, LevelNode, PlacedLevel } from './elk-level.ts';
import type { FormStyle } from './form-style.ts';
import type { Box, Point } from './layout.ts';

/** Parts without arrows between them, such as the tracks of a parallel phase: in rows, or below each other. */
export const placeSideBySide = (nodes: readonly LevelNode[], room: number, style: FormStyle): PlacedLevel => {
  const gap = style.betweenNodes;
  const boxes = new Map<string, Box>();
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const { id, ...size } of nodes) {
    if (x > 0 && x + size.width > room) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    boxes.set(id, { x, y, ...size });
    width = Math.max(width, x + size.width);
    rowHeight = Math.max(rowHeight, size.height);
    x += size.width + gap;
  }
  return { nodes: boxes, edges: new Map(), width, height: y + rowHeight };
};

const STEP_GAP = 16;

/** In one column in their order; an arrow runs from one to the next where there is a way. */
export const placeStacked = (nodes: readonly LevelNode[], edges: readonly LevelEdge[]): PlacedLevel => {
  const width = Math.max(...nodes.map((node) => node.width));
  const boxes = new Map<string, Box>();
  const ways = new Map<string, { points: Point[]; label: Point | undefined }>();
  let y = 0;
  let before: LevelNode | undefined;
  for (const node of nodes) {
    const edge = edges.find(({ from, to }) => from === before?.id && to === node.id);
    const top = y + (edge ? edge.label.height + STEP_GAP + 6 : before ? STEP_GAP : 0);
    if (edge) {
      const x = width / 2;
      ways.set(edge.id, {
        points: [
          { x, y },
          { x, y: top },
        ],
        label: edge.label.width === 0 ? undefined : { x: x + 4, y: y + 6 },
      });
    }
    boxes.set(node.id, { x: (width - node.width) / 2, y: top, width: node.width, height: node.height });
    y = top + node.height;
    before = node;
  }
  const labels = edges.map(({ label }) => width / 2 + 4 + label.width);
  return { nodes: boxes, edges: ways, width: Math.max(width, ...labels), height: y };
};
