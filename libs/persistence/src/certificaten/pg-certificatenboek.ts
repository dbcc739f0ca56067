import { Certificatenboek } from '#case-management';
import type { Certificaat, NieuwCertificaat } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

export class PgCertificatenboek extends Certificatenboek {
  constructor(private readonly database: Database) {
    super();
  }

  alle(trajectId: string): Promise<Certificaat[]> {
    return this.database.query<Certificaat>(
      `SELECT to_char(uitgereikt_op AT TIME ZONE 'Europe/Amsterdam', 'YYYY') || '-' || lpad(volgnummer::text, 5, '0') AS nummer,
         deelnemer_id AS "deelnemerId", naam, zittingen, ondertekenaar, utc_iso(uitgereikt_op) AS "uitgereiktOp"
       FROM certificaat WHERE traject_id = $1 ORDER BY volgnummer`,
      [trajectId],
    );
  }

  reikUit(tx: Transaction, trajectId: string, certificaten: readonly NieuwCertificaat[], actor: Actor): void {
    tx.write(
      `INSERT INTO certificaat (traject_id, deelnemer_id, naam, zittingen, ondertekenaar, uitgereikt_op, uitgereikt_door)
       SELECT $1, c."deelnemerId", c.naam, c.zittingen, c.ondertekenaar, engine_now(), $3
       FROM json_to_recordset($2::json) AS c("deelnemerId" uuid, naam text, zittingen json, ondertekenaar text)
       ON CONFLICT (traject_id, deelnemer_id) DO UPDATE SET naam = EXCLUDED.naam`,
      [trajectId, JSON.stringify(certificaten), actor.name],
    );
  }
}
