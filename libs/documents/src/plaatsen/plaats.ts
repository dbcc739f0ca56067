import type { Lijst, Plaatsblok } from '../tekst-document.ts';

/** One list that a block stands in, and at which of its items (from 0). */
export interface Lijststap {
  readonly type: Lijst['type'];
  readonly id: string;
  readonly punt: number;
  /** The number of its first item; 1 for a bullet list. */
  readonly start: number;
}

/** A block as it stands in its document. */
export interface Plaats {
  readonly blok: Plaatsblok;
  /** The lists around it, outermost first. */
  readonly pad: readonly Lijststap[];
}
