import { Goedkeurboek, type Beslist, type TerGoedkeuring } from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { CLIENT_TITEL } from '../trajecten/client-sql.ts';

const LIJST = `
SELECT m.id, m.traject_id AS "trajectId", ${CLIENT_TITEL} AS client, m.sjabloon, m.aan_naam AS "aanNaam",
  m.aan_adres AS "aanAdres", m.onderwerp, utc_iso(m.aangemaakt_op) AS "aangemaaktOp", utc_iso(m.uiterlijk) AS uiterlijk,
  COALESCE(m.uiterlijk <= engine_now(), false) AS telaat
FROM mail_bericht m JOIN traject t ON t.id = m.traject_id
WHERE m.status = 'ter-goedkeuring' AND ($1::uuid IS NULL OR m.traject_id = $1)
ORDER BY m.volgnummer`;

const AANTAL = `SELECT count(*)::int AS aantal FROM mail_bericht WHERE status = 'ter-goedkeuring'`;

/** A worker hears of it at once, and lets them leave in order and together, like what waited for a morning. */
const KEUR_GOED = `
WITH goed AS (
  UPDATE mail_bericht SET status = 'wachtrij', goedgekeurd_op = engine_now(), goedgekeurd_door = $2,
    wacht_tot = engine_now(), wacht_reden = 'goedgekeurd'
  WHERE id = ANY ($1::uuid[]) AND status = 'ter-goedkeuring' AND (uiterlijk IS NULL OR uiterlijk > engine_now())
  RETURNING id, traject_id, sjabloon)
SELECT id, traject_id AS "trajectId", sjabloon FROM goed`;
const WEK = `SELECT pg_notify('gangmaker_timers', '')`;

const TREK_IN = `
UPDATE mail_bericht SET status = 'ingetrokken', ingetrokken_op = engine_now(), ingetrokken_door = $2, intrek_reden = $3
WHERE id = ANY ($1::uuid[]) AND status = 'ter-goedkeuring'
RETURNING id, traject_id AS "trajectId", sjabloon`;

/** An invitation that was never sent is in nobody's diary; a cancellation that was never sent leaves it there. */
const AGENDA_TERUG = `
UPDATE agenda_genodigde g SET methode = CASE g.methode WHEN 'CANCEL' THEN 'REQUEST' ELSE 'CANCEL' END
FROM mail_bericht m
WHERE m.id = ANY ($1::uuid[]) AND m.status = 'ingetrokken' AND g.uid = m.agenda->'afspraak'->>'uid'
  AND g.sequence = (m.agenda->'afspraak'->>'sequence')::int AND g.methode = m.agenda->'afspraak'->>'methode'
  AND (g.methode = 'CANCEL' OR g.sequence = 0)`;

export class PgGoedkeurboek extends Goedkeurboek {
  constructor(private readonly database: Database) {
    super();
  }

  lijst(trajectId?: string): Promise<readonly TerGoedkeuring[]> {
    return this.database.query<TerGoedkeuring>(LIJST, [trajectId ?? null]);
  }

  async aantal(): Promise<number> {
    return (await this.database.one<{ aantal: number }>(AANTAL))?.aantal ?? 0;
  }

  async keurGoed(tx: Transaction, ids: readonly string[], door: string): Promise<readonly Beslist[]> {
    const goed = await tx.sql<Beslist>(KEUR_GOED, [ids, door]);
    tx.write(WEK);
    return goed;
  }

  async trekIn(
    tx: Transaction,
    ids: readonly string[],
    door: string,
    reden: string,
  ): Promise<readonly Beslist[]> {
    const weg = await tx.sql<Beslist>(TREK_IN, [ids, door, reden]);
    tx.write(AGENDA_TERUG, [weg.map(({ id }) => id)]);
    return weg;
  }
}
