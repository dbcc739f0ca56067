import type { BerichtAgenda } from '../bericht.ts';
import type { Wachtreden } from '../ports/dagpost-store.ts';

export const BERICHT_STATUSSEN = [
  'ter-goedkeuring',
  'wachtrij',
  'gebundeld',
  'verzonden',
  'mislukt',
  'onbestelbaar',
  'ingetrokken',
] as const;
export type BerichtStatus = (typeof BERICHT_STATUSSEN)[number];

/** One line of the outbox. */
export interface BerichtRegel {
  readonly id: string;
  readonly trajectId: string | null;
  /** Whose traject it is about, with the group of a child run: 'Gemeente Almere'. */
  readonly client: string | null;
  readonly sjabloon: string;
  readonly aanNaam: string;
  readonly aanAdres: string;
  readonly onderwerp: string;
  readonly status: BerichtStatus;
  readonly pogingen: number;
  readonly laatsteFout: string | null;
  readonly aangemaaktOp: string;
  readonly verzondenOp: string | null;
  /** It waits until this instant. */
  readonly wachtTot: string | null;
  readonly wachtReden: Wachtreden | null;
  /** The mail in which it is delivered, together with others. */
  readonly bundelId: string | null;
}

/** A mail of a bundle. */
export type Bundelregel = Pick<BerichtRegel, 'id' | 'onderwerp' | 'sjabloon' | 'client' | 'status'>;

/** One attempt to send; without an outcome while it is under way, or when the program stopped in the middle. */
export interface Poging {
  readonly nummer: number;
  readonly begonnenOp: string;
  readonly uitkomst: 'verzonden' | 'uitgesteld' | 'geweigerd' | null;
  readonly antwoord: string | null;
}

/** What somebody of the bureau decided about a mail that waited for it. */
export interface Besluit {
  readonly op: string;
  readonly door: string;
}

export interface Bericht extends BerichtRegel {
  readonly html: string;
  readonly tekst: string;
  readonly onderdelen: readonly string[];
  readonly agenda: BerichtAgenda | null;
  readonly messageId: string;
  readonly deelnemerId: string | null;
  readonly medewerkerId: string | null;
  /** The address of the person today; null when they no longer take part. */
  readonly huidigAdres: string | null;
  readonly geschiedenis: readonly Poging[];
  /** Of a bundle: the mails in it. */
  readonly delen: readonly Bundelregel[];
  readonly uiterlijk: string | null;
  readonly goedgekeurd: Besluit | null;
  readonly ingetrokken: (Besluit & { readonly reden: string }) | null;
}
