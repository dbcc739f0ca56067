import type { Actor, Transaction } from '#workflow-engine';

/** The lines of a dossier that are not events: what was changed about people, team, settings, documents. */
export abstract class Dossierlog {
  /** `wat`: one short Dutch sentence without contents ('Deelnemer toegevoegd: M. de Boer'). Does not wait. */
  abstract note(tx: Transaction, trajectId: string, actor: Actor, wat: string): void;
}
