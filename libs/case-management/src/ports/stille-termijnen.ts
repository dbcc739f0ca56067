import type { Transaction } from '#workflow-engine';

/** The end of a term that people were told, and that had not come when the traject was paused. */
export interface StilleTermijn {
  readonly id: string;
  /** UTC instants. */
  readonly termijn: string;
  readonly gepauzeerdOp: string;
  readonly nu: string;
}

export abstract class StilleTermijnen {
  /** Of a traject that is paused; none otherwise. */
  abstract lees(tx: Transaction, trajectId: string): Promise<readonly StilleTermijn[]>;
  /** Does not wait. */
  abstract verzet(tx: Transaction, id: string, termijn: string): void;
}
