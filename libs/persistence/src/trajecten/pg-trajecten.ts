import type { Client } from '#domain';
import { Trajecten, type NieuwTraject, type TrajectKop } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { CLIENT } from './client-sql.ts';

const KOP = `
  SELECT t.id, ${CLIENT} AS client,
    CASE WHEN g.code IS NOT NULL THEN json_build_object(
      'code', g.code, 'naam', g.naam, 'provincie', g.provincie, 'schoolregio', g.schoolregio) END AS gemeente,
    t.programma, w.version AS versie, json_build_object('id', m.id, 'naam', m.naam) AS programmamanager,
    CASE w.status WHEN 'active' THEN 'loopt' WHEN 'paused' THEN 'gepauzeerd' ELSE 'afgerond' END AS status,
    w.phase AS fase, utc_iso(t.aangemaakt_op) AS "aangemaaktOp", t.groep, t.ouder_id AS "ouderId",
    t.vorige_id AS "vorigeId", (SELECT v.id FROM traject v WHERE v.vorige_id = t.id) AS "volgendeId"
  FROM traject t
  LEFT JOIN gemeente g ON g.code = t.gemeente_code
  JOIN medewerker m ON m.id = t.programmamanager_id
  JOIN workflow_instance w ON w.id = t.id
  WHERE t.id = $1`;

/** The same client is known by kind, name and gemeente, whatever the capitals that somebody typed. */
const LOPEND = `
  SELECT t.id, l.request_id AS "requestId"
  FROM traject t
  JOIN workflow_instance w ON w.id = t.id AND w.status <> 'done'
  JOIN transition_log l ON l.instance_id = t.id AND l.seq = 1
  WHERE t.programma = $1 AND t.client_soort = $2 AND t.ouder_id IS NULL
    AND lower(t.client_naam) = lower($3) AND t.gemeente_code IS NOT DISTINCT FROM $4
  ORDER BY t.aangemaakt_op DESC`;

export class PgTrajecten extends Trajecten {
  constructor(private readonly database: Database) {
    super();
  }

  async lopend(tx: Transaction, { soort, naam, gemeenteCode }: Client, programma: string) {
    // Two statements in one round trip: the second sees what was committed while the first waited.
    tx.write(`SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 5))`, [
      [programma, soort, naam, gemeenteCode].join('|'),
    ]);
    const [row] = await tx.sql<{ id: string; requestId: string }>(LOPEND, [
      programma,
      soort,
      naam,
      gemeenteCode,
    ]);
    return row;
  }

  insert(tx: Transaction, traject: NieuwTraject): void {
    const { id, client, programma, programmamanagerId, ouderId, groep, vorigeId } = traject;
    tx.write(
      `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, ouder_id,
         groep, vorige_id, aangemaakt_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, engine_now())`,
      [
        id,
        client.soort,
        client.naam,
        client.gemeenteCode,
        programma,
        programmamanagerId,
        ouderId,
        groep,
        vorigeId,
      ],
    );
  }

  kop(trajectId: string): Promise<TrajectKop | undefined> {
    return this.database.one<TrajectKop>(KOP, [trajectId]);
  }
}
