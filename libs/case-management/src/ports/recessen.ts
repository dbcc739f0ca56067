import type { Periode } from '#domain';
import type { Transaction } from '#workflow-engine';

/** A stretch of days on which the raad of a gemeente does not meet; both dates included. */
export interface Reces extends Periode {
  readonly id: string;
}

export abstract class Recessen {
  /** By date. */
  abstract van(gemeenteCode: string): Promise<Reces[]>;
  /** Those that are new; one with the same dates takes the new name. Does not wait. */
  abstract bewaar(tx: Transaction, gemeenteCode: string, recessen: readonly Reces[]): void;
  abstract verwijder(tx: Transaction, gemeenteCode: string, id: string): Promise<Reces | undefined>;
}
