import type { TekstDocument } from '#documents';

/** As the port says it, without the port: a worker thread loads no more than it needs. */
export interface Beeldbestand {
  readonly type: 'image/png' | 'image/jpeg';
  readonly inhoud: Uint8Array;
}

export type Afbeeldingen = ReadonlyMap<string, Beeldbestand>;

export interface Opdracht {
  readonly titel: string;
  readonly inhoud: TekstDocument;
  readonly afbeeldingen: Afbeeldingen;
  readonly voettekst: string;
  readonly auteur: string;
  readonly op: string;
}

export interface Wijzigingsopdracht extends Opdracht {
  readonly oud: TekstDocument;
}
