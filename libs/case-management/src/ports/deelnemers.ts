import type { DeelnemerRol } from '#domain';
import type { Transaction } from '#workflow-engine';

/** Somebody who takes part for the gemeente. */
export interface Deelnemer {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: DeelnemerRol;
  readonly functie: string;
  /** Why this person may join the training all the same, or null. */
  readonly ontheffing: string | null;
  readonly toegevoegdOp: string;
  readonly afgemeldOp: string | null;
}

export type Persoonsgegevens = Pick<Deelnemer, 'naam' | 'email' | 'rol' | 'functie'>;
export type NieuweDeelnemer = Persoonsgegevens & Pick<Deelnemer, 'id'>;

export abstract class Deelnemers {
  /** Who takes part, by name; with `'ook afgemeld'` also who withdrew. */
  abstract alle(trajectId: string, welke?: 'ook afgemeld'): Promise<Deelnemer[]>;
  abstract find(trajectId: string, id: string): Promise<Deelnemer | undefined>;
  /** Adds those whose address is not in the traject yet; their names. */
  abstract insert(tx: Transaction, trajectId: string, nieuwen: readonly NieuweDeelnemer[]): Promise<string[]>;
  /** False when somebody else in the traject has the address. A new address ends the links that went to the old one. */
  abstract update(tx: Transaction, trajectId: string, deelnemer: NieuweDeelnemer): Promise<boolean>;
  /** Ends the personal links too, and frees the seats in groups of sessions that are still to come. */
  abstract meldAf(tx: Transaction, trajectId: string, id: string): Promise<boolean>;
  abstract setOntheffing(
    tx: Transaction,
    trajectId: string,
    id: string,
    reden: string | null,
  ): Promise<boolean>;
}
