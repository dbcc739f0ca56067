import type { TekstDocument } from '#documents';

/** An image of a document, by the hash that its block carries. */
export interface Afbeeldingbestand {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly inhoud: Uint8Array;
  /** Natural size in pixels. */
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Ingelezen {
  readonly inhoud: TekstDocument;
  readonly afbeeldingen: readonly Afbeeldingbestand[];
  /** What could not be taken over, in Dutch sentences for whoever uploaded it. */
  readonly meldingen: readonly string[];
}

/** `text`: a Dutch sentence that says what is wrong with the file and what to do. */
export type Inlezing = ({ readonly ok: true } & Ingelezen) | { readonly ok: false; readonly text: string };

/** Reads a Word file that somebody uploaded. */
export abstract class Documentlezer {
  /** `ids`: gives each block its id. Never throws for what is in the bytes. */
  abstract lees(bytes: Uint8Array, ids: () => string): Promise<Inlezing>;
}

export interface Schrijfopdracht {
  readonly titel: string;
  readonly inhoud: TekstDocument;
  /** By their hash; every image that the text has. */
  readonly afbeeldingen: ReadonlyMap<string, Afbeeldingbestand>;
  /** On every page, before the page number: 'Versie 0.2, concept'. */
  readonly voettekst: string;
  readonly auteur: string;
  /** UTC instant that the file says it was made at; the same input gives the same bytes. */
  readonly op: string;
}

export interface Wijzigingenopdracht extends Schrijfopdracht {
  /** The text that `inhoud` is compared with. */
  readonly oud: TekstDocument;
}

/** `ua`: PDF/UA-1, for reading. `archief`: PDF/A-2a, for keeping. */
export type Pdfsoort = 'ua' | 'archief';

/** Writes a document as a file. */
export abstract class Documentschrijver {
  abstract docx(opdracht: Schrijfopdracht): Promise<Uint8Array>;
  /** A Word file in which what changed stands as tracked changes by `auteur`. */
  abstract wijzigingen(opdracht: Wijzigingenopdracht): Promise<Uint8Array>;
  abstract pdf(opdracht: Schrijfopdracht, soort: Pdfsoort): Promise<Uint8Array>;
  /** A page of its own that needs nothing from elsewhere. */
  abstract html(opdracht: Schrijfopdracht): Promise<Uint8Array>;
}

/** Looks at a file before anything opens it. */
export abstract class Virusscanner {
  /** A Dutch sentence when the file must be refused; null when it may be opened, or when no scanner is set up. */
  abstract keur(bytes: Uint8Array): Promise<string | null>;
}
