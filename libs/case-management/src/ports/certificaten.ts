import type { Actor, Transaction } from '#workflow-engine';

/** A session that a certificate is for. */
export interface Certificaatzitting {
  readonly naam: string;
  /** Local date, YYYY-MM-DD. */
  readonly datum: string;
}

export interface NieuwCertificaat {
  readonly deelnemerId: string;
  /** As it stands on paper. */
  readonly naam: string;
  readonly zittingen: readonly Certificaatzitting[];
  /** Who signs for the bureau. */
  readonly ondertekenaar: string;
}

export interface Certificaat extends NieuwCertificaat {
  /** Such as '2027-00042'. */
  readonly nummer: string;
  /** UTC instant. */
  readonly uitgereiktOp: string;
}

/** Certificates that were handed out: one for a person in a traject. */
export abstract class Certificatenboek {
  /** In the order of their numbers. */
  abstract alle(trajectId: string): Promise<Certificaat[]>;
  /** Hands them out; who has one already gets another name on it, and keeps number and date. Does not wait. */
  abstract reikUit(
    tx: Transaction,
    trajectId: string,
    certificaten: readonly NieuwCertificaat[],
    actor: Actor,
  ): void;
}

/** What is printed on each of them. */
export interface Certificaatopdracht {
  readonly certificaten: readonly Certificaat[];
  /** 'Verdiepingsslag Overheidsparticipatie'. */
  readonly programma: string;
  /** 'gemeente Staphorst'. */
  readonly client: string;
}

export abstract class Certificaatschrijver {
  /** One page each, as PDF/UA-1; the same input gives the same bytes. */
  abstract pdf(opdracht: Certificaatopdracht): Promise<Uint8Array>;
}
