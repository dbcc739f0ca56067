import type { Actor, Transaction } from '#workflow-engine';
import type { Groep } from './bijeenkomsten.ts';

/** Who was there and who sits with whom. Only the lock waits. */
export abstract class Zittinglijsten {
  /** Only the people named; null takes it back. */
  abstract legAanwezigheid(
    tx: Transaction,
    bijeenkomstId: string,
    aanwezig: Readonly<Record<string, boolean | null>>,
    actor: Actor,
  ): void;
  /** The groups by number; makes two writers of them wait for each other. */
  abstract lockGroepen(tx: Transaction, bijeenkomstId: string): Promise<Groep[]>;
  abstract vervangGroepen(tx: Transaction, bijeenkomstId: string, groepen: readonly Groep[]): void;
}
