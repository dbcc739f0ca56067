import type { Transaction } from '#workflow-engine';
import type { IngekomenSoort, IngekomenStand, Vraag } from '../ingekomen/ingekomen-mail.ts';

/** One line of what came in. */
export interface IngekomenRegel {
  readonly id: string;
  readonly vanNaam: string;
  readonly vanAdres: string;
  readonly onderwerp: string;
  readonly soort: IngekomenSoort;
  readonly stand: IngekomenStand;
  /** What was done with it, or why it waits. */
  readonly uitkomst: string;
  readonly ontvangenOp: string;
  readonly trajectId: string | null;
  /** Whose traject it is about: 'Gemeente Almere'. */
  readonly client: string | null;
  /** Every traject of the mail that it answers, which may be several put together. */
  readonly trajecten: readonly string[];
}

export interface IngekomenMail extends IngekomenRegel {
  /** Whom we had mailed. */
  readonly aanNaam: string;
  /** Their role, of a deelnemer. */
  readonly aanRol: string | null;
  readonly deelnemerId: string | null;
  readonly berichtId: string | null;
  readonly berichtOnderwerp: string | null;
  readonly tekst: string;
  readonly eigenTekst: string;
  readonly bijlagen: number;
  readonly vraag: Vraag | null;
  readonly afgehandeldOp: string | null;
  readonly afgehandeldDoor: string | null;
}

export interface IngekomenFilter {
  readonly stand?: IngekomenStand | undefined;
  readonly trajectId?: string | undefined;
  /** Words that must occur in name, address, subject or client. */
  readonly zoek?: string | undefined;
}

export interface Ingekomenpagina {
  readonly mails: readonly IngekomenRegel[];
  /** Over all pages, per state, with the filter but for the state. */
  readonly aantallen: Readonly<Record<IngekomenStand, number>>;
}

/** What the bureau sees of mail that came in, and what it does with it. */
export abstract class Ingekomenlezer {
  abstract lijst(filter: IngekomenFilter, vanaf: number, hoeveel: number): Promise<Ingekomenpagina>;
  abstract een(id: string): Promise<IngekomenMail | undefined>;
  /** As it came over the wire. */
  abstract bron(id: string): Promise<Uint8Array | undefined>;
  /** How many wait for the bureau. */
  abstract wachtend(): Promise<number>;
  /** False when it does not wait (any more). */
  abstract handelAf(tx: Transaction, id: string, door: string, uitkomst: string | null): Promise<boolean>;
}
