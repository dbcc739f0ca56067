import type { BerichtAgenda } from '../bericht.ts';

export const BERICHT_STATUSSEN = ['wachtrij', 'verzonden', 'mislukt', 'onbestelbaar'] as const;
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
  /** It waits until this instant, because of a quiet day. */
  readonly wachtTot: string | null;
}

/** One attempt to send; without an outcome while it is under way, or when the program stopped in the middle. */
export interface Poging {
  readonly nummer: number;
  readonly begonnenOp: string;
  readonly uitkomst: 'verzonden' | 'uitgesteld' | 'geweigerd' | null;
  readonly antwoord: string | null;
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
}
