/** Polls in the shape of `Datumpeiling`, by a condition on `p`. Who withdrew is not asked any more. */
export const peilingen = (waar: string): string => `
SELECT p.id, p.traject_id AS "trajectId", p.onderdeel, p.volgnummer AS nummer, p.toelichting, p.status,
  utc_iso(p.gemaakt_op) AS "gemaaktOp", p.gemaakt_door AS "gemaaktDoor", p.herinnerd_op::text AS "herinnerdOp",
  p.gekozen_optie AS "gekozenOptie",
  (SELECT json_agg(json_build_object('nummer', o.nummer, 'beginLokaal', o.begin_lokaal, 'eindLokaal', o.eind_lokaal,
      'begin', utc_iso(o.begin_op), 'eind', utc_iso(o.eind_op), 'plaats', o.plaats) ORDER BY o.nummer)
    FROM datumoptie o WHERE o.peiling_id = p.id) AS opties,
  COALESCE((
    SELECT json_agg(json_build_object('deelnemerId', d.id, 'naam', d.naam, 'rol', d.rol, 'vereist', g.vereist,
      'opmerking', g.opmerking, 'geantwoordOp', utc_iso(g.geantwoord_op),
      'antwoorden', COALESCE((
        SELECT json_object_agg(a.nummer, a.antwoord) FROM datumantwoord a
        WHERE a.peiling_id = g.peiling_id AND a.deelnemer_id = g.deelnemer_id), '{}'))
      ORDER BY d.naam COLLATE "nl-x-icu", d.id)
    FROM datumgevraagde g JOIN deelnemer d ON d.id = g.deelnemer_id AND d.afgemeld_op IS NULL
    WHERE g.peiling_id = p.id), '[]') AS gevraagden
FROM datumpeiling p WHERE ${waar}`;

/** $1 peiling as JSON, $2 who made it. */
export const BEGIN = `
WITH gegeven AS (
  SELECT * FROM json_to_record($1::json) AS r("trajectId" uuid, onderdeel text, nummer int, toelichting text,
    "requestId" text, opties json, gevraagden json)
), peiling AS (
  INSERT INTO datumpeiling (id, traject_id, onderdeel, volgnummer, toelichting, gemaakt_op, gemaakt_door, request_id)
  SELECT gen_random_uuid(), "trajectId", onderdeel, nummer, toelichting, engine_now(), $2, "requestId" FROM gegeven
  RETURNING id
), opties AS (
  INSERT INTO datumoptie (peiling_id, nummer, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
  SELECT p.id, o.nummer, o."beginLokaal", o."eindLokaal", o.begin, o.eind, o.plaats
  FROM peiling p, gegeven g, json_to_recordset(g.opties) AS o(nummer int, "beginLokaal" text, "eindLokaal" text,
    begin timestamptz, eind timestamptz, plaats text)
), gevraagden AS (
  INSERT INTO datumgevraagde (peiling_id, deelnemer_id, vereist)
  SELECT p.id, d.id, v.vereist
  FROM peiling p CROSS JOIN gegeven g
  CROSS JOIN json_to_recordset(g.gevraagden) AS v("deelnemerId" uuid, vereist boolean)
  JOIN deelnemer d ON d.id = v."deelnemerId" AND d.traject_id = g."trajectId" AND d.afgemeld_op IS NULL
)
SELECT id FROM peiling`;

/** $1 peiling, $2 deelnemer, $3 answers by number as JSON, $4 remark. */
export const ANTWOORD = `
WITH wie AS (
  UPDATE datumgevraagde SET opmerking = $4, geantwoord_op = engine_now()
  WHERE peiling_id = $1 AND deelnemer_id = $2 RETURNING peiling_id, deelnemer_id
)
INSERT INTO datumantwoord (peiling_id, nummer, deelnemer_id, antwoord)
SELECT w.peiling_id, a.key::int, w.deelnemer_id, a.value FROM wie w, json_each_text($3::json) a
ON CONFLICT (peiling_id, nummer, deelnemer_id) DO UPDATE SET antwoord = EXCLUDED.antwoord`;

/** $1 traject, $2 onderdeel, $3 begin of the session, $4 who planned it. */
export const SLUIT_MET_DATUM = `
WITH gekozen AS (
  SELECT p.id, (SELECT min(o.nummer) FROM datumoptie o WHERE o.peiling_id = p.id AND o.begin_op = $3::timestamptz) AS optie
  FROM datumpeiling p WHERE p.traject_id = $1 AND p.onderdeel = $2 AND p.status = 'open'
)
UPDATE datumpeiling p SET status = CASE WHEN g.optie IS NULL THEN 'ingetrokken' ELSE 'gekozen' END,
  gekozen_optie = g.optie, gesloten_op = engine_now(), gesloten_door = $4
FROM gekozen g WHERE p.id = g.id`;
