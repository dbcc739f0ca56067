import type { DiagramNode } from '#statechart';
import { arrangeInside } from './arrange-inside.ts';
import { shift } from './arranged.ts';
import type { Arranged } from './arranged.ts';
import { HEADING_HEIGHT } from './form-style.ts';
import type { Paper } from './paper.ts';
import { stepSize } from './step-size.ts';
import { textWidth, wrapText } from './text-size.ts';

/** A node with all that is inside it. */
export const arrangeNode = async (node: DiagramNode, depth: number, paper: Paper): Promise<Arranged> => {
  const { style, room } = paper;
  if (node.children.length === 0) {
    const { lines, width, height } = stepSize(node, style);
    const nodes = [{ node, lines, depth, x: 0, y: 0, width, height }];
    return { width, height, nodes, edges: [], remarks: [] };
  }
  const inside = await arrangeInside(node.children, {
    ...paper,
    room: room - 2 * style.padding,
    arrange: (child, within) => arrangeNode(child, depth + 1, within),
  });
  const title = node.kind === 'parallel' ? `${node.title} (tegelijk)` : node.title;
  const lines = wrapText(title, Math.max(inside.width, style.step.max * 1.5) - 22, style.heading);
  const head = HEADING_HEIGHT + (lines.length - 1) * style.step.line;
  const text = Math.max(...lines.map((line) => textWidth(line, style.heading))) + 22;
  const width = Math.max(inside.width, text) + 2 * style.padding;
  const height = head + inside.height + style.padding;
  const { nodes, ...rest } = shift(inside, { x: (width - inside.width) / 2, y: head });
  return { ...rest, width, height, nodes: [{ node, lines, depth, x: 0, y: 0, width, height }, ...nodes] };
};
