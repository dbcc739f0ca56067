import type { Gegevenblad } from '#domain';

/** One field with what is in it, for one reader. */
export interface GegevenBeeld extends Gegevenblad {
  /** As it is kept; '' when it is empty, or not for this reader. */
  readonly waarde: string;
  /** The same as people read it. */
  readonly zichtbaar: string;
  readonly isIngevuld: boolean;
  /** When (UTC instant) and by whom. */
  readonly ingevuld: { readonly op: string; readonly door: string } | null;
  readonly magLezen: boolean;
  /** Why this reader cannot read it, or null. */
  readonly besloten: string | null;
}
