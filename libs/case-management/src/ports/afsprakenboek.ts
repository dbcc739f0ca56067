import type { Actor, Transaction } from '#workflow-engine';

/** How the gemeente recorded its afspraken: as a document here, or somewhere else. */
export type Vastleggingswijze =
  | { readonly soort: 'document' }
  | { readonly soort: 'elders'; readonly plaats: string; readonly datum: string };

export type Vastlegging = Vastleggingswijze & {
  /** UTC instant. */
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string;
};

export abstract class Afsprakenboek {
  abstract read(trajectId: string): Promise<Vastlegging | undefined>;
  /** The last one counts. Does not wait. */
  abstract leg(tx: Transaction, trajectId: string, wijze: Vastleggingswijze, actor: Actor): void;
}
