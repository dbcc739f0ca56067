import { REACTIESTANDEN } from './reactiestand-sql.ts';
import { KIND_REGELS, kinderen, openTaken, vorige } from './verwanten-sql.ts';

const list = (select: string): string => `COALESCE((${select}), '[]'::json)`;

/** $1 traject. Everything that belongs to it, in one row of the shape of `DossierGegevens`. */
export const DOSSIER = `
  SELECT
    COALESCE((SELECT phase_times FROM workflow_instance WHERE id = $1), '{}') AS fasetijden,
    ${list(`
      SELECT json_agg(json_build_object('rol', rol, 'aantal', aantal, 'namen', namen))
      FROM (
        SELECT rol, count(*)::int AS aantal, json_agg(naam ORDER BY naam COLLATE "nl-x-icu") AS namen
        FROM deelnemer WHERE traject_id = $1 AND afgemeld_op IS NULL GROUP BY rol) r`)} AS mensen,
    ${list(`
      SELECT json_agg(json_build_object(
        'onderdeel', b.onderdeel, 'begin', utc_iso(b.begin_op), 'eind', utc_iso(b.eind_op), 'plaats', b.plaats,
        'aanwezig', (SELECT count(*)::int FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id AND a.aanwezig),
        'vastgelegd', (SELECT count(*)::int FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id),
        'groepen', (SELECT count(*)::int FROM groep x WHERE x.bijeenkomst_id = b.id)) ORDER BY b.begin_op)
      FROM laatste_bijeenkomst b WHERE b.traject_id = $1`)} AS bijeenkomsten,
    ${list(`
      SELECT json_agg(json_build_object(
        'soort', d.soort, 'nummer', v.nummer, 'status', v.status, 'gemaaktOp', utc_iso(v.gemaakt_op),
        'gemaaktDoor', v.gemaakt_door) ORDER BY v.gemaakt_op DESC)
      FROM document d
      CROSS JOIN LATERAL (
        SELECT * FROM document_versie WHERE document_id = d.id ORDER BY volgnummer DESC LIMIT 1) v
      WHERE d.traject_id = $1`)} AS documenten,
    ${openTaken('$1')} AS taken,
    (SELECT json_build_object(
        'terGoedkeuring', count(*) FILTER (WHERE status = 'ter-goedkeuring'),
        'wachtrij', count(*) FILTER (WHERE status = 'wachtrij' OR status = 'gebundeld' AND verzonden_op IS NULL),
        'verzonden', count(*) FILTER (
          WHERE sjabloon <> 'bundel' AND (status = 'verzonden' OR status = 'gebundeld' AND verzonden_op IS NOT NULL)),
        'mislukt', count(*) FILTER (WHERE status = 'mislukt'),
        'onbestelbaar', count(*) FILTER (WHERE status = 'onbestelbaar'))
      FROM mail_bericht WHERE traject_id = $1) AS mails,
    COALESCE((SELECT per FROM (${REACTIESTANDEN}) c WHERE c.traject_id = $1), '{}') AS consultaties,
    ${list(`
      SELECT json_agg(json_build_object('rol', wie.rol, 'naam', m.naam) ORDER BY wie.plaats, m.naam)
      FROM (
        SELECT 0 AS plaats, programmamanager_id AS medewerker_id, 'programmamanager' AS rol FROM traject WHERE id = $1
        UNION ALL
        SELECT 1, medewerker_id, rol FROM traject_medewerker WHERE traject_id = $1) wie
      JOIN medewerker m ON m.id = wie.medewerker_id`)} AS team,
    (SELECT json_build_object('soort', soort, 'plaats', COALESCE(plaats, ''), 'datum', COALESCE(datum::text, ''),
        'vastgelegdOp', utc_iso(vastgelegd_op), 'vastgelegdDoor', vastgelegd_door)
      FROM afspraken_vastlegging WHERE traject_id = $1) AS vastlegging,
    ${kinderen('$1')} AS kinderen, ${vorige('$1')} AS vorige`;

/** $1 traject, $2 how many, $3 how many to skip. Steps and other changes in one list, newest first. */
export const LOG = `
  SELECT regel FROM (
    SELECT l.at AS op, l.seq AS volgorde, json_build_object(
      'soort', 'stap', 'id', 'stap-' || l.seq, 'op', utc_iso(l.at), 'actor', l.actor, 'event', l.event,
      'vanFase', CASE json_typeof(l.from_value) WHEN 'string' THEN l.from_value #>> '{}'
        ELSE (SELECT min(fase) FROM json_object_keys(l.from_value) fase) END,
      'naarFase', CASE json_typeof(l.to_value) WHEN 'string' THEN l.to_value #>> '{}'
        ELSE (SELECT min(fase) FROM json_object_keys(l.to_value) fase) END,
      'version', l.version) AS regel
    FROM transition_log l WHERE l.instance_id = $1
    UNION ALL
    SELECT r.op, r.id, json_build_object(
      'soort', 'regel', 'id', 'regel-' || r.id, 'op', utc_iso(r.op), 'door', r.door, 'wat', r.wat)
    FROM dossier_regel r WHERE r.traject_id = $1
    UNION ALL ${KIND_REGELS}) samen
  ORDER BY op DESC, volgorde DESC
  LIMIT $2 OFFSET $3`;
