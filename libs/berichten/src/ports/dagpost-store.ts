import type { Transaction } from '#workflow-engine';
import type { BerichtAgenda, Berichtkern, Linkdoel } from '../bericht.ts';
import type { Stiltebeeld } from './bericht-store.ts';

export const WACHTREDENEN = ['stille-dag', 'bundel', 'goedgekeurd'] as const;
/** Why a queued mail does not leave yet: a quiet day, the mail of the next morning, or it was approved a moment ago. */
export type Wachtreden = (typeof WACHTREDENEN)[number];

/** A queued mail, as far as it matters whether it leaves now. */
export interface Wachtend {
  readonly id: string;
  readonly sjabloon: string;
  readonly trajectId: string | null;
  readonly deelnemerId: string | null;
  readonly medewerkerId: string | null;
  readonly aanNaam: string;
  readonly onderwerp: string;
  readonly kern: Berichtkern | null;
  readonly agenda: BerichtAgenda | null;
  readonly link: Linkdoel | null;
  readonly uiterlijk: string | null;
  readonly wachtTot: string | null;
  readonly wachtReden: Wachtreden | null;
  /** It was let go before: what is left is to send it. */
  readonly vertrokken: boolean;
  /** The programme of its traject puts mails together. */
  readonly bundelen: boolean;
  /** Its reader withdrew in the meantime. */
  readonly afgemeld: boolean;
  /** What decides whether its day is a quiet one; null for a mail about no traject. */
  readonly stilte: Stiltebeeld | null;
}

/** What waits for one address, oldest first, while nobody else decides about it. */
export interface Dagpost {
  readonly adres: string;
  readonly nu: string;
  readonly wachtend: readonly Wachtend[];
  /** This address had its mail of today. */
  readonly hadAl: boolean;
}

export abstract class DagpostStore {
  /** All that is queued for the address of this mail; undefined when the mail is not queued any more. */
  abstract vanBericht(tx: Transaction, berichtId: string): Promise<Dagpost | undefined>;
  /** The same for an address; undefined while another worker decides about it. */
  abstract vanAdres(tx: Transaction, adres: string): Promise<Dagpost | undefined>;
  /** Addresses with a mail of which the waiting is over. */
  abstract aanDeBeurt(limit: number): Promise<readonly string[]>;
  /** How many mails wait for the mail of a morning, and for which; undefined when none does. */
  abstract gehouden(): Promise<{ readonly aantal: number; readonly tot: string } | undefined>;
  /** These do not wait. */
  abstract houdVast(tx: Transaction, ids: readonly string[], tot: string, reden: Wachtreden): void;
  /** It is the mail of today to its address, unless it does not count as such. */
  abstract laatGaan(tx: Transaction, id: string, alsDagpost: boolean): void;
  /** From now on these are delivered with the bundle, which exists already. */
  abstract bundel(tx: Transaction, bundelId: string, delen: readonly string[], adres: string): void;
}
