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

/** What decides whether a mail may leave today. */
export interface Stiltebeeld {
  readonly sjabloon: string;
  /** UTC instant by the engine's clock. */
  readonly nu: string;
  /** Name and version of the programme of its traject. */
  readonly programma: string;
  readonly versie: number;
  /** Local dates of the sessions of the traject, without those that this mail itself calls off. */
  readonly dagen: readonly string[];
  /** Until when a mail of before this one to the same person waits; null when none does. */
  readonly eerderTot: string | null;
}

/** The outbox: one row per mail per person. */
export abstract class BerichtStore {
  /**
   * Adds the mails; returns the ids of those that are new and may leave. What a step causes (`doorStap`) waits for
   * approval where the programme or the traject says so.
   */
  abstract voegToe(
    tx: Transaction,
    berichten: readonly NieuwBericht[],
    doorStap?: boolean,
  ): Promise<ReadonlySet<string>>;
  /** Keeps what is now in people's calendars. Does not wait. */
  abstract noteerAgenda(tx: Transaction, regels: readonly AgendaRegel[]): void;
  /**
   * Takes a queued mail for sending, for at most a minute and a half, and counts the attempt. It goes to the address that
   * the person has by now; for who withdrew while it waited it is given up.
   */
  abstract neem(id: string): Promise<Claim>;
  /** Undefined for a mail that is about no traject. */
  abstract stilte(id: string): Promise<Stiltebeeld | undefined>;
  /** It stays queued, but nobody takes it until then. */
  abstract wacht(id: string, tot: string): Promise<void>;
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
