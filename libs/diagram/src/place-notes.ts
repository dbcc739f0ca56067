import type { Diagram, DiagramAnywhere, DiagramNode } from '#statechart';
import type { FormStyle } from './form-style.ts';
import type { Layout, PlacedEdge, PlacedNode } from './layout.ts';
import { stepSize } from './step-size.ts';
import { textWidth, wrapText } from './text-size.ts';

/** One sentence, whatever the number of phases. */
const REOPENS = 'Bureau opent een fase opnieuw die al bevestigd was';
const ARROW = 34;

interface Notes {
  readonly lines: Layout['notes'];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly bottom: number;
}

/** What is possible at every moment, below the picture; the ends that it leads to stand behind it. */
export const placeNotes = (
  { anywhere }: Pick<Diagram, 'anywhere'>,
  apart: readonly DiagramNode[],
  style: FormStyle,
  { width, top }: { readonly width: number; readonly top: number },
): Notes => {
  const { label, padding } = style;
  const lines: Layout['notes'][number][] = [];
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  const step = label.line + 3;
  let y = top;
  const say = (text: string, strong = false): void => {
    for (const line of wrapText(text, Math.max(width - padding, 200), label.font))
      lines.push({ text: line, strong, x: 0, y: (y += step) });
  };
  const lead = (action: DiagramAnywhere, node: DiagramNode): void => {
    const size = stepSize(node, style);
    const from = textWidth(`• ${action.phrase}`, label.font) + 6;
    const middle = y + 8 + size.height / 2;
    lines.push({ text: `• ${action.phrase}`, strong: false, x: 0, y: middle + label.font.size * 0.35 });
    nodes.push({ node, depth: 0, x: from + ARROW, y: y + 8, ...size });
    edges.push({
      edge: { id: `*>${node.id}`, from: '', to: node.id, back: false, actions: [action] },
      points: [
        { x: from, y: middle },
        { x: from + ARROW, y: middle },
      ],
      label: undefined,
      automatic: false,
    });
    y += size.height + 12;
  };
  if (anywhere.length > 0) say('Op elk moment mogelijk', true);
  for (const action of anywhere.filter(({ reopens }) => !reopens)) {
    const end = apart.find(({ title }) => title === action.leadsTo);
    if (end && !nodes.some(({ node }) => node === end)) lead(action, end);
    else say(`• ${action.phrase}${action.leadsTo === null ? '' : ` → ${action.leadsTo}`}`);
  }
  if (anywhere.some(({ reopens }) => reopens)) say(`• ${REOPENS}`);
  const right = nodes.map((node) => node.x + node.width);
  return { lines, nodes, edges, width: Math.max(0, ...right), bottom: y + (anywhere.length > 0 ? step : 0) };
};
