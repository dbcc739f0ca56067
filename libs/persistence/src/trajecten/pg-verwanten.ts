import { Verwanten, type Afkomst, type Kindrun } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { CLIENT } from './client-sql.ts';

const AFKOMST = `
  SELECT ${CLIENT} AS client, t.programma, t.programmamanager_id AS "programmamanagerId",
    COALESCE((SELECT json_agg(k.groep) FROM traject k WHERE k.ouder_id = t.id), '[]'::json) AS groepen,
    (SELECT v.id FROM traject v WHERE v.vorige_id = t.id) AS "volgendeId"
  FROM traject t WHERE t.id = $1`;

export class PgVerwanten extends Verwanten {
  async afkomst(tx: Transaction, trajectId: string): Promise<Afkomst> {
    const [row] = await tx.sql<Afkomst>(AFKOMST, [trajectId]);
    if (!row) throw new Error(`No traject ${trajectId}`);
    return row;
  }

  neemOver(tx: Transaction, van: string, naar: string, mensen: boolean): void {
    tx.write(
      `UPDATE traject t SET instellingen = v.instellingen, teksten = v.teksten,
         bevestigers = CASE WHEN v.programma = t.programma THEN v.bevestigers ELSE t.bevestigers END
       FROM traject v WHERE v.id = $1 AND t.id = $2`,
      [van, naar],
    );
    tx.write(
      `INSERT INTO traject_medewerker (traject_id, medewerker_id, rol)
       SELECT $2, medewerker_id, rol FROM traject_medewerker WHERE traject_id = $1`,
      [van, naar],
    );
    if (!mensen) return;
    tx.write(
      `INSERT INTO deelnemer (id, traject_id, naam, email, rol, functie, toegevoegd_op)
       SELECT gen_random_uuid(), $2, naam, email, rol, functie, engine_now()
       FROM deelnemer WHERE traject_id = $1 AND afgemeld_op IS NULL`,
      [van, naar],
    );
  }

  lopendeKinderen(tx: Transaction, trajectId: string): Promise<Kindrun[]> {
    return tx.sql<Kindrun>(
      `SELECT k.id, w.status FROM traject k JOIN workflow_instance w ON w.id = k.id AND w.status <> 'done'
       WHERE k.ouder_id = $1 ORDER BY k.aangemaakt_op, k.id`,
      [trajectId],
    );
  }
}
