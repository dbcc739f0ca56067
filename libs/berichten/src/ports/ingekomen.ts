import type { Transaction } from '#workflow-engine';
import type {
  Agendaantwoord,
  Bekende,
  GelezenMail,
  IngekomenStand,
  TeVerwerken,
} from '../ingekomen/ingekomen-mail.ts';

export interface NieuweMail {
  readonly id: string;
  readonly bekende: Bekende;
  readonly mail: GelezenMail;
  readonly envelopeVan: string;
  /** As it came over the wire. */
  readonly bron: Uint8Array;
}

/** An appointment that we sent to somebody. */
export interface Afspraakstand {
  readonly deelnemerId: string | null;
  readonly medewerkerId: string | null;
  /** Of the last message about it. */
  readonly sequence: number;
}

/** 'ander-adres': by somebody who was not asked; 'ouder': a later answer is there already. */
export type Antwoordnotitie = 'genoteerd' | 'ouder';

/** Mail that came in, from the moment that we say '250' for it. */
export abstract class Ingekomen {
  abstract kent(code: string): Promise<boolean>;
  /** `verwijst`: when it answers another mail to the same person, it is about that one. */
  abstract bekende(code: string, verwijst: readonly string[]): Promise<Bekende | undefined>;
  abstract afspraak(uid: string): Promise<Afspraakstand | undefined>;
  /** Keeps it, once. Does not wait. */
  abstract bewaar(tx: Transaction, mail: NieuweMail): void;

  /** The oldest that wait; for a minute and a half no other worker gets them. */
  abstract neem(limit: number): Promise<readonly TeVerwerken[]>;
  /** What became of it; false when somebody else already said so. */
  abstract klaar(tx: Transaction, id: string, stand: IngekomenStand, uitkomst: string): Promise<boolean>;
  abstract noteerAntwoord(
    tx: Transaction,
    mailInId: string,
    antwoord: Agendaantwoord,
  ): Promise<Antwoordnotitie>;
  /** A mail that had left did not arrive; false when that was known, or when the report is about somebody else. */
  abstract onbestelbaar(
    tx: Transaction,
    berichtId: string,
    ontvanger: string | null,
    uitleg: string,
  ): Promise<boolean>;
}
