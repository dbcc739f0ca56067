import { Dossierlog } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';

export class PgDossierlog extends Dossierlog {
  note(tx: Transaction, trajectId: string, actor: Actor, wat: string): void {
    tx.write(`INSERT INTO dossier_regel (traject_id, op, door, wat) VALUES ($1, engine_now(), $2, $3)`, [
      trajectId,
      actor.name,
      wat,
    ]);
  }
}
