import { Trajecten, type NieuwTraject, type TrajectKop } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

const KOP = `
  SELECT t.id, json_build_object('code', g.code, 'naam', g.naam, 'provincie', g.provincie, 'schoolregio', g.schoolregio)
    AS gemeente, t.programma, json_build_object('id', m.id, 'naam', m.naam) AS programmamanager,
    CASE w.status WHEN 'active' THEN 'loopt' WHEN 'paused' THEN 'gepauzeerd' ELSE 'afgerond' END AS status,
    w.phase AS fase, utc_iso(t.aangemaakt_op) AS "aangemaaktOp"
  FROM traject t
  JOIN gemeente g ON g.code = t.gemeente_code
  JOIN medewerker m ON m.id = t.programmamanager_id
  JOIN workflow_instance w ON w.id = t.id
  WHERE t.id = $1`;

export class PgTrajecten extends Trajecten {
  constructor(private readonly database: Database) {
    super();
  }

  async lockGemeente(tx: Transaction, code: string, programmamanagerId: string) {
    const [gemeente] = await tx.sql<{ naam: string }>(
      `SELECT naam FROM gemeente WHERE code = $1 FOR UPDATE`,
      [code],
    );
    const managers = await tx.sql(
      `SELECT 1 FROM medewerker WHERE id::text = $1 AND actief AND 'programmamanager' = ANY (rollen)`,
      [programmamanagerId],
    );
    return { gemeente: gemeente?.naam ?? null, programmamanager: managers.length > 0 };
  }

  async lopend(tx: Transaction, gemeenteCode: string, programma: string) {
    const [row] = await tx.sql<{ id: string; requestId: string }>(
      `SELECT t.id, l.request_id AS "requestId"
       FROM traject t
       JOIN workflow_instance w ON w.id = t.id AND w.status <> 'done'
       JOIN transition_log l ON l.instance_id = t.id AND l.seq = 1
       WHERE t.gemeente_code = $1 AND t.programma = $2`,
      [gemeenteCode, programma],
    );
    return row;
  }

  insert(tx: Transaction, { id, gemeenteCode, programma, programmamanagerId }: NieuwTraject): void {
    tx.write(
      `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, aangemaakt_op)
       SELECT $1, 'gemeente', naam, code, $3, $4, engine_now() FROM gemeente WHERE code = $2`,
      [id, gemeenteCode, programma, programmamanagerId],
    );
  }

  kop(trajectId: string): Promise<TrajectKop | undefined> {
    return this.database.one<TrajectKop>(KOP, [trajectId]);
  }
}
