import type { FieldFault } from '../refusal.ts';
import type { Transition } from './instance-store.ts';
import type { Transaction } from './unit-of-work.ts';

/** Runs that come forth from another one: its children, or the cycle after it. */
export abstract class RunStarter {
  /**
   * Starts what the effects of a step ask for, inside the transaction of that step and after it was written. Faults say
   * what is wrong with the event; with any of them the caller gives the whole step up.
   */
  abstract start(tx: Transaction, step: Transition): Promise<readonly FieldFault[]>;
}
