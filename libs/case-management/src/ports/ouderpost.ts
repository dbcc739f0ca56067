import type { Transaction } from '#workflow-engine';

/** What a child run has to tell its parent. */
export interface Oudermelding {
  /** Key of the job that it came from. */
  readonly sleutel: string;
  readonly kindId: string;
  readonly gebeurtenis: string;
}

export interface BezorgbareMelding extends Oudermelding {
  readonly ouderId: string;
  /** How the group of the child is called. */
  readonly groep: string;
}

/** Messages of children to their parents: kept until they have been delivered, once. */
export abstract class Ouderpost {
  /** Kept as soon as this returns; a second time nothing happens. */
  abstract neemAan(melding: Oudermelding): Promise<void>;
  /** Keys of messages that wait for a parent that is not paused, oldest first. */
  abstract wachtend(limit: number): Promise<string[]>;
  /** The message under its lock, unless it was delivered meanwhile. */
  abstract open(tx: Transaction, sleutel: string): Promise<BezorgbareMelding | undefined>;
  /** Does not wait. */
  abstract bezorgd(tx: Transaction, sleutel: string): void;
}
