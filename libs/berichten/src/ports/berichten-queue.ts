import type { Transaction } from '#workflow-engine';

/** One mail to one person that is to be sent. */
export interface BerichtJob {
  /** The same key is never queued twice; sending again gets a new one. */
  readonly key: string;
  readonly berichtId: string;
  /** Mails with the same value leave in the order in which they were queued: one person within one traject. */
  readonly volgorde: string;
}

export abstract class BerichtenQueue {
  /** Adds the jobs inside the transaction: they exist if and only if it commits. */
  abstract enqueue(tx: Transaction, jobs: readonly BerichtJob[]): Promise<void>;
}
