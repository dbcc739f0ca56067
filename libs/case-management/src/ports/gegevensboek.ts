import type { Actor, Transaction } from '#workflow-engine';

export interface Ingevuld {
  readonly waarde: string;
  /** UTC instant, and the name of who filled it in. */
  readonly op: string;
  readonly door: string;
}

export interface Invulling {
  readonly naam: string;
  /** Empty: it is not known any more. */
  readonly waarde: string;
  /** For some roles only: the facts and the log may not hold it. */
  readonly besloten: boolean;
}

/** What people filled in in the fields of a programme, by the name of the field. */
export abstract class Gegevensboek {
  abstract lees(trajectId: string): Promise<Readonly<Record<string, Ingevuld>>>;
  /** The same inside a transaction that has locked the traject. */
  abstract leesIn(tx: Transaction, trajectId: string): Promise<Readonly<Record<string, Ingevuld>>>;
  /** Does not wait. */
  abstract schrijf(tx: Transaction, trajectId: string, invullingen: readonly Invulling[], actor: Actor): void;
}
