import type { Transaction } from '#workflow-engine';
import type { AgendaRegel, NieuwBericht, TeVersturen } from '../bericht.ts';

export type Claim =
  | { readonly soort: 'genomen'; readonly bericht: TeVersturen }
  /** Another worker is sending it. */
  | { readonly soort: 'bezig' }
  /** Sent, or given up. */
  | { readonly soort: 'klaar' };

/** An undelivered mail that nobody was told about yet. */
export interface Ongemeld {
  readonly id: string;
  readonly trajectId: string;
  readonly pogingen: number;
}

/** The outbox: one row per mail per person. */
export abstract class BerichtStore {
  /** Adds the mails; returns the ids of those that are new. */
  abstract voegToe(tx: Transaction, berichten: readonly NieuwBericht[]): Promise<ReadonlySet<string>>;
  /** Keeps what is now in people's calendars. Does not wait. */
  abstract noteerAgenda(tx: Transaction, regels: readonly AgendaRegel[]): void;
  /**
   * Takes a queued mail for sending, for at most a minute and a half, and counts the attempt. It goes to the address that
   * the person has by now; for who withdrew while it waited it is given up.
   */
  abstract neem(id: string): Promise<Claim>;
  abstract verzonden(id: string, antwoord: string): Promise<void>;
  /** It stays queued for another attempt. */
  abstract uitgesteld(id: string, fout: string): Promise<void>;
  /** Refused for good. */
  abstract onbestelbaar(id: string, fout: string): Promise<void>;
  /** Given up after the last attempt; false when it was not queued any more. */
  abstract mislukt(id: string, fout: string): Promise<boolean>;
  /** Back in the queue, to this address; the number of attempts so far, or undefined when it is not undelivered. */
  abstract opnieuw(tx: Transaction, id: string, adres: string): Promise<number | undefined>;
  /** Undelivered mails of running trajecten that nobody was told about yet. */
  abstract ongemeld(limit: number): Promise<readonly Ongemeld[]>;
  abstract gemeld(tx: Transaction, id: string): void;
}
