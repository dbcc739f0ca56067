import { Bordlezer, type Bordlezing } from '#case-management';
import { Database } from '../sql/database.ts';
import { REACTIESTANDEN } from './reactiestand-sql.ts';

const EMPTY = `'{}'::json`;

/** $1 programme, $2 roles that confirm. Every table is read once, however many trajecten there are. */
const TRAJECTEN = `
  SELECT t.id AS "trajectId", json_build_object('code', g.code, 'naam', g.naam) AS gemeente,
    m.naam AS programmamanager, w.version, w.status, w.phase AS fase, w.phase_times AS fasetijden,
    w.state -> 'value' AS value,
    (SELECT utc_iso(l.at) FROM transition_log l
      WHERE l.instance_id = t.id AND l.from_value::text IS DISTINCT FROM l.to_value::text
      ORDER BY l.seq DESC LIMIT 1) AS "momentOp",
    utc_iso(w.paused_at) AS "gepauzeerdOp",
    (SELECT utc_iso(max(geopend_op)) FROM taak
      WHERE traject_id = t.id AND status = 'open' AND onderdeel = w.phase AND eigenaar = ANY ($2)) AS "gevraagdOp",
    COALESCE(k.aantal, 0) AS "openTaken", COALESCE(k.laat, '[]'::json) AS "verlopenTaken",
    COALESCE(x.laat, '[]'::json) AS "verlopenTermijnen", COALESCE(pi.instellingen, '{}') || t.instellingen AS instellingen,
    COALESCE(b.per, ${EMPTY}) AS bijeenkomsten, COALESCE(c.per, ${EMPTY}) AS consultaties,
    COALESCE(d.per, ${EMPTY}) AS bevestigers
  FROM traject t
  JOIN workflow_instance w ON w.id = t.id
  JOIN gemeente g ON g.code = t.gemeente_code
  JOIN medewerker m ON m.id = t.programmamanager_id
  LEFT JOIN (
    SELECT traject_id, count(*)::int AS aantal,
      json_agg(json_build_object('titel', titel, 'termijn', utc_iso(termijn)) ORDER BY termijn)
        FILTER (WHERE termijn < nu.op) AS laat
    FROM taak, nu WHERE status = 'open' GROUP BY traject_id) k ON k.traject_id = t.id
  LEFT JOIN (
    SELECT instance_id, json_agg(json_build_object('delay', delay, 'op', utc_iso(due_at))) AS laat
    FROM workflow_timer, nu WHERE due_at < nu.op GROUP BY instance_id) x ON x.instance_id = t.id
  LEFT JOIN programma_instelling pi ON pi.programma = t.programma
  LEFT JOIN (
    SELECT traject_id, json_object_agg(onderdeel, utc_iso(begin_op)) AS per
    FROM laatste_bijeenkomst GROUP BY traject_id) b ON b.traject_id = t.id
  LEFT JOIN (${REACTIESTANDEN}) c ON c.traject_id = t.id
  LEFT JOIN (
    SELECT traject_id, json_object_agg(rol, namen) AS per
    FROM (
      SELECT traject_id, rol, json_agg(naam ORDER BY naam) AS namen FROM deelnemer
      WHERE afgemeld_op IS NULL AND rol = ANY ($2) GROUP BY traject_id, rol) per_rol
    GROUP BY traject_id) d ON d.traject_id = t.id
  WHERE t.programma = $1
  ORDER BY g.naam COLLATE "nl-x-icu", t.aangemaakt_op`;

const LEES = `
  WITH nu AS MATERIALIZED (SELECT engine_now() AS op)
  SELECT utc_iso(nu.op) AS nu,
    json_build_object(
      'extraVrij', COALESCE((SELECT json_agg(datum::text) FROM vrije_dag WHERE NOT werkdag), '[]'::json),
      'werkdagenToch', COALESCE((SELECT json_agg(datum::text) FROM vrije_dag WHERE werkdag), '[]'::json)) AS kalender,
    COALESCE((SELECT json_agg(rij) FROM (${TRAJECTEN}) rij), '[]'::json) AS trajecten
  FROM nu`;

export class PgBordlezer extends Bordlezer {
  constructor(private readonly database: Database) {
    super();
  }

  async lees(programma: string, rollen: readonly string[]): Promise<Bordlezing> {
    const lezing = await this.database.one<Bordlezing>(LEES, [programma, rollen]);
    if (!lezing) throw new Error('PostgreSQL returned no board');
    return lezing;
  }
}
