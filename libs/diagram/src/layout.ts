import type { DiagramEdge, DiagramNode } from '#statechart';

/** `wide`: beside a list on a desk. `narrow`: on a telephone. */
export const DIAGRAM_FORMS = ['wide', 'narrow'] as const;
export type DiagramForm = (typeof DIAGRAM_FORMS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Point, Size {}

/** A line of text in a label; `clock` for what time does by itself. */
export interface LabelLine {
  readonly text: string;
  readonly kind: 'event' | 'time' | 'note' | 'back' | 'onward';
  /** First line of its phrase: where the icon stands. */
  readonly first: boolean;
}

export interface PlacedNode extends Box {
  readonly node: DiagramNode;
  /** The title, broken to fit. */
  readonly lines: readonly string[];
  /** 0 at the top. */
  readonly depth: number;
  /** Only the name of a node that stands on another place. */
  readonly elsewhere?: boolean;
}

export interface PlacedEdge {
  readonly edge: DiagramEdge;
  readonly points: readonly Point[];
  readonly label: (Box & { readonly lines: readonly LabelLine[] }) | undefined;
  /** Follows by itself, as soon as what is inside is ready. */
  readonly automatic: boolean;
}

/** A way in words below its step, where an arrow would make the picture too wide: 'Bureau gelast af → Een datum zoeken'. */
export interface PlacedRemark extends Box {
  readonly edge: DiagramEdge;
  readonly lines: readonly LabelLine[];
}

/** A diagram with a place on paper for everything in it. */
export interface Layout extends Size {
  readonly form: DiagramForm;
  /** Parents before children. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly remarks: readonly PlacedRemark[];
  /** Below the picture: what is possible at every moment. */
  readonly notes: readonly (Point & { readonly text: string; readonly strong: boolean })[];
}
