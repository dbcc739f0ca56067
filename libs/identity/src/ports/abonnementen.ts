import type { Transaction } from '#workflow-engine';

/** Whose calendar it is. */
export type Abonnee =
  | { readonly soort: 'medewerker'; readonly id: string }
  | { readonly soort: 'deelnemer'; readonly id: string };

export interface Abonnement {
  readonly gemaaktOp: string;
  /** When a calendar last came for it; null: never. */
  readonly opgehaaldOp: string | null;
}

/** Secret addresses of calendars that people follow; kept hashed. */
export abstract class Abonnementen {
  /** The one that works now. */
  abstract van(abonnee: Abonnee): Promise<Abonnement | undefined>;
  /** Takes the old address back and keeps the new one. */
  abstract geefUit(tx: Transaction, tokenHash: Uint8Array, abonnee: Abonnee): Promise<void>;
  abstract trekIn(tx: Transaction, abonnee: Abonnee): Promise<void>;
  /** Who follows with it, and that they came for it now; undefined when it does not work (any more). */
  abstract vind(tokenHash: Uint8Array): Promise<Abonnee | undefined>;
}
