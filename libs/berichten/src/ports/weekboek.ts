import type { Transaction } from '#workflow-engine';
import type { Weekbron } from '../weekoverzicht/weekbron.ts';
import type { Weekvenster } from '../weekoverzicht/weekvenster.ts';

/** Who gets the overview of the week, and what is in it. */
export abstract class Weekboek {
  /** Programme managers who want it, had none for this week, and have a traject of before Monday morning. */
  abstract aanDeBeurt(venster: Weekvenster): Promise<readonly string[]>;
  /** Notes that this week is done for them; false when it was before. */
  abstract neem(tx: Transaction, venster: Weekvenster, medewerkerId: string): Promise<boolean>;
  abstract bron(
    tx: Transaction | null,
    venster: Weekvenster,
    medewerkerId: string,
  ): Promise<Weekbron | undefined>;
  /** Whether they want it; undefined for nobody of the bureau. */
  abstract wil(medewerkerId: string): Promise<boolean | undefined>;
  abstract zet(medewerkerId: string, aan: boolean): Promise<void>;
}
