import { doetMee } from '../consultatie/ronde-sql.ts';
import { CLIENT } from '../trajecten/client-sql.ts';

/** $1 week, $2 Monday morning, $3 begin of last week. */
export const AAN_DE_BEURT = `
SELECT m.id FROM medewerker m
WHERE m.actief AND m.weekoverzicht AND 'programmamanager' = ANY (m.rollen)
  AND EXISTS (
    SELECT 1 FROM traject t JOIN workflow_instance w ON w.id = t.id
    WHERE t.programmamanager_id = m.id AND t.aangemaakt_op < $2
      AND (w.status <> 'done' OR EXISTS (SELECT 1 FROM transition_log l WHERE l.instance_id = t.id AND l.at >= $3)))
  AND NOT EXISTS (SELECT 1 FROM weekoverzicht o WHERE o.week = $1::date AND o.medewerker_id = m.id)
ORDER BY m.id`;

export const NEEM = `
INSERT INTO weekoverzicht (week, medewerker_id, gemaakt_op) VALUES ($1::date, $2, engine_now())
ON CONFLICT DO NOTHING RETURNING medewerker_id`;

const lijst = (rijen: string): string => `COALESCE((${rijen}), '[]'::json)`;
const eerste = (kolom: string): string =>
  `CASE json_typeof(${kolom}) WHEN 'string' THEN ${kolom} #>> '{}' ELSE (SELECT min(f) FROM json_object_keys(${kolom}) f) END`;

/** $1 medewerker, $2 begin of last week, $3 begin of this week, $4 end of next week. Child runs count by themselves. */
export const BRON = `
SELECT json_build_object(
  'medewerker', json_build_object('id', m.id, 'naam', m.naam, 'email', m.email),
  'trajecten', ${lijst(`
    SELECT json_agg(rij ORDER BY rij.naam COLLATE "nl-x-icu", rij.groep COLLATE "nl-x-icu" NULLS FIRST)
    FROM (
      SELECT t.id, t.client_naam AS naam, ${CLIENT} AS client, t.groep, w.definition AS definitie, w.version AS versie,
        w.phase AS fase, w.status = 'paused' AS gepauzeerd,
        ${lijst(`
          SELECT json_agg(json_build_object('naar', x.naar, 'op', utc_iso(x.at)) ORDER BY x.seq)
          FROM (
            SELECT l.seq, l.at, ${eerste('l.from_value')} AS van, ${eerste('l.to_value')} AS naar
            FROM transition_log l WHERE l.instance_id = t.id AND l.at >= $2 AND l.at < $3) x
          WHERE x.van IS DISTINCT FROM x.naar`)} AS fasen,
        (SELECT count(*)::int FROM transition_log l
          WHERE l.instance_id = t.id AND l.at >= $2 AND l.at < $3) AS stappen,
        ${lijst(`
          SELECT json_agg(json_build_object('titel', k.titel, 'eigenaar', k.eigenaar, 'waar', k.waar,
            'termijn', utc_iso(k.termijn), 'sinds', utc_iso(k.geopend_op)) ORDER BY k.termijn NULLS LAST, k.geopend_op)
          FROM taak k WHERE k.traject_id = t.id AND k.status = 'open'`)} AS taken,
        ${lijst(`
          SELECT json_agg(json_build_object('termijn', utc_iso(c.termijn),
            'gevraagd', (SELECT count(*)::int FROM consultatie_ontvanger o JOIN deelnemer p ON p.id = o.deelnemer_id
              WHERE o.consultatie_id = c.id AND ${doetMee('c')}),
            'geantwoord', (SELECT count(*)::int FROM consultatie_ontvanger o
              WHERE o.consultatie_id = c.id AND o.status <> 'open')) ORDER BY c.termijn)
          FROM consultatie c
          WHERE c.traject_id = t.id AND c.verzonden_op IS NOT NULL AND c.termijn > engine_now()`)} AS rondes,
        ${lijst(`
          SELECT json_agg(json_build_object(
            'onderdeel', b.onderdeel, 'beginLokaal', b.begin_lokaal, 'plaats', b.plaats) ORDER BY b.begin_op)
          FROM laatste_bijeenkomst b
          WHERE b.traject_id = t.id AND b.begin_op >= engine_now() AND b.begin_op < $4`)} AS bijeenkomsten,
        ${lijst(`
          SELECT json_agg(json_build_object('delay', k.delay, 'op', utc_iso(k.due_at)) ORDER BY k.due_at)
          FROM workflow_timer k
          WHERE k.instance_id = t.id AND k.due_at >= engine_now() AND k.due_at < $4`)} AS termijnen,
        (SELECT count(*)::int FROM reactie r JOIN consultatie c ON c.id = r.consultatie_id
          WHERE c.traject_id = t.id AND r.ontvangen_op >= $2 AND r.ontvangen_op < $3) AS reacties,
        (SELECT count(*)::int FROM mail_bericht b
          WHERE b.traject_id = t.id AND b.sjabloon <> 'bundel' AND b.status IN ('mislukt', 'onbestelbaar')) AS "nietAangekomen",
        (SELECT count(*)::int FROM mail_bericht b
          WHERE b.traject_id = t.id AND b.status = 'ter-goedkeuring') AS "terGoedkeuring",
        (SELECT count(*)::int FROM mail_in i WHERE i.traject_id = t.id AND i.stand = 'bij-bureau') AS ingekomen
      FROM traject t JOIN workflow_instance w ON w.id = t.id
      WHERE t.programmamanager_id = m.id
        AND (w.status <> 'done' OR EXISTS (SELECT 1 FROM transition_log l WHERE l.instance_id = t.id AND l.at >= $2))) rij`)}
) AS bron
FROM medewerker m WHERE m.id = $1`;
