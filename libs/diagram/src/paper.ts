import type { DiagramEdge } from '#statechart';
import type { FormStyle } from './form-style.ts';

/** What a part of the picture is arranged on. */
export interface Paper {
  readonly edges: readonly DiagramEdge[];
  readonly style: FormStyle;
  /** Width that is left for this part. */
  readonly room: number;
}
