import type { Client } from '#domain';
import type { TekstDocument } from '#documents';
import type { Bereik } from '../beeld/bereik.ts';
import type { Reactie, RondeKop } from '../ronde.ts';

export type Notareactie = Pick<
  Reactie,
  'naam' | 'rol' | 'blokId' | 'kanaal' | 'tekst' | 'oordeel' | 'reden' | 'bezwaar'
>;

export interface Notaronde extends Pick<
  RondeKop,
  'ronde' | 'nummer' | 'termijn' | 'zichtbaarheid' | 'alleenGewijzigd'
> {
  /** What people reacted to. */
  readonly inhoud: TekstDocument;
  readonly bereik: readonly Bereik[];
  /** In the order in which they came. */
  readonly reacties: readonly Notareactie[];
}

/** All that a reactienota says; the same source gives the same nota. */
export interface Notabron {
  /** Title of the document that people reacted to. */
  readonly titel: string;
  readonly client: Client;
  readonly programma: string;
  /** Whether it says who wrote what; otherwise only from which group it came. */
  readonly metNamen: boolean;
  /** The rounds that were sent, oldest first. */
  readonly rondes: readonly Notaronde[];
  /** The version that came of it. */
  readonly uitkomst: { readonly nummer: string; readonly inhoud: TekstDocument };
  /** UTC instant at which the consultation was confirmed; null: this is a first look. */
  readonly bevestigdOp: string | null;
}
