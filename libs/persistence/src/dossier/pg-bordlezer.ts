import { Bordlezer, type Bordlezing } from '#case-management';
import { Database } from '../sql/database.ts';
import { CLIENT } from '../trajecten/client-sql.ts';
import { REACTIESTANDEN } from './reactiestand-sql.ts';

const EMPTY = `'{}'::json`;

/** Per traject that stands by itself and per child run; those of a child count for its parent too, under its name. */
const OPEN_TAKEN = `
  SELECT traject_id, count(*)::int AS aantal,
    json_agg(json_build_object('titel', titel, 'termijn', utc_iso(termijn)) ORDER BY termijn)
      FILTER (WHERE termijn < nu.op) AS laat,
    (SELECT json_object_agg(x.onderdeel, x.op) FROM (
      SELECT onderdeel, utc_iso(max(geopend_op)) AS op FROM taak
      WHERE taak.traject_id = samen.traject_id AND status = 'open' AND eigenaar = ANY ((SELECT alle FROM rollen)::text[]) GROUP BY onderdeel) x) AS gevraagd
  FROM nu, (
    SELECT traject_id, titel, termijn FROM taak WHERE status = 'open'
    UNION ALL
    SELECT kt.ouder_id, kt.groep || ': ' || lower(left(k.titel, 1)) || substr(k.titel, 2), k.termijn
    FROM traject kt JOIN workflow_instance kw ON kw.id = kt.id AND kw.status = 'active'
    JOIN taak k ON k.traject_id = kt.id AND k.status = 'open'
    WHERE kt.ouder_id IS NOT NULL) samen
  GROUP BY traject_id`;

/** $1 programme, $2 roles that confirm. Every table is read once, however many trajecten there are. */
const TRAJECTEN = `
  SELECT t.id AS "trajectId", ${CLIENT} AS client, t.groep, t.ouder_id AS "ouderId",
    t.vorige_id IS NOT NULL AS "isVervolg",
    m.naam AS programmamanager, w.version, w.status, w.phase AS fase, w.phase_times AS fasetijden,
    w.state -> 'value' AS value,
    (SELECT utc_iso(l.at) FROM transition_log l
      WHERE l.instance_id = t.id AND l.from_value::text IS DISTINCT FROM l.to_value::text
      ORDER BY l.seq DESC LIMIT 1) AS "momentOp",
    utc_iso(w.paused_at) AS "gepauzeerdOp",
    COALESCE(k.gevraagd, ${EMPTY}) AS gevraagd,
    COALESCE(k.aantal, 0) AS "openTaken", COALESCE(k.laat, '[]'::json) AS "verlopenTaken",
    COALESCE(x.laat, '[]'::json) AS "verlopenTermijnen", COALESCE(pi.instellingen, '{}') || t.instellingen AS instellingen,
    COALESCE(b.per, ${EMPTY}) AS bijeenkomsten, COALESCE(c.per, ${EMPTY}) AS consultaties,
    COALESCE(d.per, ${EMPTY}) AS bevestigers,
    COALESCE(pi.bevestigers, '{}') || t.bevestigers AS "gekozenBevestigers"
  FROM traject t
  JOIN workflow_instance w ON w.id = t.id
  JOIN medewerker m ON m.id = t.programmamanager_id
  LEFT JOIN (${OPEN_TAKEN}) k ON k.traject_id = t.id
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
      WHERE afgemeld_op IS NULL AND rol = ANY ((SELECT alle FROM rollen)::text[]) GROUP BY traject_id, rol) per_rol
    GROUP BY traject_id) d ON d.traject_id = t.id
  WHERE t.programma = $1
  ORDER BY t.client_naam COLLATE "nl-x-icu", t.groep COLLATE "nl-x-icu", t.aangemaakt_op`;

const LEES = `
  WITH nu AS MATERIALIZED (SELECT engine_now() AS op),
  -- whom the definition has confirm, and whom a bureau chose instead
  rollen AS MATERIALIZED (
    SELECT $2::text[] || COALESCE(array_agg(DISTINCT gekozen.rol), '{}') AS alle
    FROM (
      SELECT jsonb_array_elements_text(per_fase.value) AS rol
      FROM (
        SELECT bevestigers FROM traject WHERE programma = $1
        UNION ALL
        SELECT bevestigers FROM programma_instelling WHERE programma = $1) s, jsonb_each(s.bevestigers) per_fase) gekozen)
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
