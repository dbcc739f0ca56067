import type { Client } from '#domain';
import type { Transaction } from '#workflow-engine';

/** What a run passes on to the runs that come forth from it. */
export interface Afkomst {
  readonly client: Client;
  readonly programma: string;
  readonly programmamanagerId: string;
  /** How the groups of its child runs are called. */
  readonly groepen: readonly string[];
  /** The cycle after it, when that began. */
  readonly volgendeId: string | null;
}

export interface Kindrun {
  readonly id: string;
  readonly status: 'active' | 'paused';
}

/** Trajecten that belong to each other: children, and the cycles of one client. */
export abstract class Verwanten {
  abstract afkomst(tx: Transaction, trajectId: string): Promise<Afkomst>;
  /** Team and settings of `van` hold for `naar` too; with `mensen` also who takes part by now. Does not wait. */
  abstract neemOver(tx: Transaction, van: string, naar: string, mensen: boolean): void;
  /** Child runs that have not ended, in the order in which they began. */
  abstract lopendeKinderen(tx: Transaction, trajectId: string): Promise<Kindrun[]>;
}
