/** The people of the traject $1 and of its child runs, with what decides which mails are for them; in the shape of `Persoon` (#berichten). */
const eigen = (kolom: 'deelnemer_id' | 'medewerker_id', id: string): string => `
  COALESCE((
    SELECT json_agg(json_build_object(
      'sleutel', m.sleutel, 'sjabloon', m.sjabloon, 'onderdelen', m.onderdelen,
      'actie', m.agenda->>'actie', 'ingetrokken', m.status = 'ingetrokken', 'ronde', (m.gegevens->>'ronde')::int,
      'nummers', COALESCE(m.gegevens->'nummers', '{}')) ORDER BY m.volgnummer)
    FROM mail_bericht m WHERE m.traject_id = $1 AND m.${kolom} = ${id}), '[]'::json) AS berichten,
  COALESCE((
    SELECT json_object_agg(onderdeel, json_build_object('uid', uid, 'sequence', sequence, 'methode', methode))
    FROM (
      SELECT DISTINCT ON (b.onderdeel) b.onderdeel, g.uid, g.sequence, g.methode
      FROM agenda_genodigde g JOIN laatste_bijeenkomst b ON b.id = g.bijeenkomst_id
      WHERE b.traject_id = $1 AND g.uid = b.id || '.' || ${id} || '@gangmaker'
      ORDER BY b.onderdeel, g.sequence DESC) laatste), '{}'::json) AS agenda`;

export const PERSONEN = `
WITH ronde AS (
  SELECT DISTINCT ON (onderdeel) id, onderdeel, ronde FROM consultatie
  WHERE traject_id = $1 ORDER BY onderdeel, ronde DESC
), bureau AS (
  SELECT medewerker_id, json_agg(DISTINCT rol) AS rollen
  FROM (
    SELECT programmamanager_id AS medewerker_id, 'programmamanager' AS rol FROM traject WHERE id = $1
    UNION ALL
    SELECT medewerker_id, rol FROM traject_medewerker WHERE traject_id = $1) team
  GROUP BY medewerker_id
), personen AS (
  SELECT d.id, 'deelnemer' AS soort, d.naam, d.email, json_build_array(d.rol) AS rollen, NULLIF(d.traject_id, $1) AS "kindId", d.ontheffing,
    COALESCE((
      SELECT json_object_agg(b.onderdeel, a.aanwezig)
      FROM aanwezigheid a JOIN laatste_bijeenkomst b ON b.id = a.bijeenkomst_id
      WHERE a.deelnemer_id = d.id AND b.traject_id = $1), '{}'::json) AS aanwezig,
    COALESCE((
      SELECT json_object_agg(r.onderdeel, o.status)
      FROM ronde r JOIN consultatie_ontvanger o ON o.consultatie_id = r.id
      WHERE o.deelnemer_id = d.id), '{}'::json) AS consultatie,
    COALESCE((
      SELECT json_object_agg(onderdeel, ronde)
      FROM (
        SELECT c.onderdeel, max(c.ronde) AS ronde FROM reactie r JOIN consultatie c ON c.id = r.consultatie_id
        WHERE c.traject_id = $1 AND r.deelnemer_id = d.id GROUP BY c.onderdeel) eigen), '{}'::json) AS reactierondes,
    ${eigen('deelnemer_id', 'd.id')}
  FROM deelnemer d
  WHERE d.traject_id IN (SELECT id FROM traject WHERE id = $1 OR ouder_id = $1) AND d.afgemeld_op IS NULL
  UNION ALL
  SELECT w.id, 'medewerker', w.naam, w.email, bureau.rollen, NULL::uuid, NULL, '{}'::json, '{}'::json, '{}'::json,
    ${eigen('medewerker_id', 'w.id')}
  FROM bureau JOIN medewerker w ON w.id = bureau.medewerker_id
)
SELECT
  COALESCE((SELECT json_agg(p ORDER BY p."kindId" IS NOT NULL, p.soort, p.naam COLLATE "nl-x-icu", p.id) FROM personen p), '[]'::json) AS personen,
  COALESCE((SELECT json_object_agg(onderdeel, ronde) FROM ronde), '{}'::json) AS rondes,
  COALESCE((
    SELECT COALESCE(pi.bevestigers, '{}') || t.bevestigers
    FROM traject t LEFT JOIN programma_instelling pi ON pi.programma = t.programma WHERE t.id = $1), '{}') AS bevestigers,
  COALESCE((
    SELECT json_object_agg(onderdeel, volgnummer) FROM laatste_bijeenkomst WHERE traject_id = $1), '{}'::json) AS nummers`;
