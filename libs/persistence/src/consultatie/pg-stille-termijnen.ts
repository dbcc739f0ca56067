import { StilleTermijnen, type StilleTermijn } from '#case-management';
import type { Transaction } from '#workflow-engine';

const LEES = `
  SELECT c.id, utc_iso(c.termijn) AS termijn, utc_iso(w.paused_at) AS "gepauzeerdOp", utc_iso(engine_now()) AS nu
  FROM consultatie c JOIN workflow_instance w ON w.id = c.traject_id AND w.status = 'paused'
  WHERE c.traject_id = $1 AND c.verzonden_op IS NOT NULL AND c.termijn > w.paused_at`;

export class PgStilleTermijnen extends StilleTermijnen {
  lees(tx: Transaction, trajectId: string): Promise<StilleTermijn[]> {
    return tx.sql<StilleTermijn>(LEES, [trajectId]);
  }

  verzet(tx: Transaction, id: string, termijn: string): void {
    tx.write(`UPDATE consultatie SET termijn = $2 WHERE id = $1`, [id, termijn]);
  }
}
