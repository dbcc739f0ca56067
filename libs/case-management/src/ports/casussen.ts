import type { Transaction } from '#workflow-engine';

/** A case from the gemeente itself, to talk about in bijeenkomst 2. */
export interface Casus {
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  /** UTC instant. */
  readonly toegevoegdOp: string;
}

export abstract class Casussen {
  /** In the order in which they were added. */
  abstract alle(trajectId: string): Promise<Casus[]>;
  /** False when the same was added before: a form that was sent twice. */
  abstract voegToe(tx: Transaction, trajectId: string, casus: Omit<Casus, 'toegevoegdOp'>): Promise<boolean>;
  /** False when the traject has no such case. */
  abstract wijzig(tx: Transaction, trajectId: string, casus: Omit<Casus, 'toegevoegdOp'>): Promise<boolean>;
}
