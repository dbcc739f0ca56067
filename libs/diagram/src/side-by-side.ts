import type { LevelNode, PlacedLevel } from './elk-level.ts';
import type { FormStyle } from './form-style.ts';
import type { Box } from './layout.ts';

/** Parts without arrows between them, such as the tracks of a parallel phase: in rows, or below each other. */
export const placeSideBySide = (nodes: readonly LevelNode[], style: FormStyle): PlacedLevel => {
  const gap = style.betweenNodes;
  const boxes = new Map<string, Box>();
  const room = style.width - 4 * style.padding;
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
