import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Box, Point, Size } from './layout.ts';

export interface LevelNode extends Size {
  readonly id: string;
}
export interface LevelEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
  readonly label: Size;
}

/** One level of a diagram with its places, measured from its own left top. */
export interface PlacedLevel extends Size {
  readonly nodes: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<
    string,
    { readonly points: readonly Point[]; readonly label: Point | undefined }
  >;
}

let elk: Promise<ELK> | undefined;

/** A megabyte and a half of JavaScript: read when the first picture is asked for, not when the program starts. */
const loadElk = (): Promise<ELK> => {
  elk ??= import('elkjs/lib/elk.bundled.js').then(({ default: bundle }) => new bundle.default());
  return elk;
};

const edgeOf = ({ id, from, to, back, label }: LevelEdge): ElkExtendedEdge => ({
  id,
  sources: [from],
  targets: [to],
  layoutOptions: {
    'elk.layered.priority.direction': back ? '0' : '10',
    'elk.layered.priority.straightness': back ? '0' : '5',
  },
  ...(label.width === 0
    ? {}
    : { labels: [{ id: `${id}#`, text: id, width: label.width, height: label.height }] }),
});

const placedEdge = ({ sections = [], labels = [] }: ElkExtendedEdge) => {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  const [label] = labels;
  return { points, label: label && { x: label.x ?? 0, y: label.y ?? 0 } };
};

/** ELK decides where the nodes of one level stand and how the arrows between them run. The same question, the same answer. */
export const placeLevel = async (
  nodes: readonly LevelNode[],
  edges: readonly LevelEdge[],
  options: LayoutOptions,
): Promise<PlacedLevel> => {
  const engine = await loadElk();
  const placed = await engine.layout<ElkNode>({
    id: 'level',
    layoutOptions: options,
    children: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: edges.map(edgeOf),
  });
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: new Map(
      (placed.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [
        id,
        { x, y, width, height },
      ]),
    ),
    edges: new Map((placed.edges ?? []).map((edge) => [edge.id, placedEdge(edge)])),
  };
};
