/** New mails; $2: a step made them, so that they may have to be approved first. */
export const NIEUW = `
INSERT INTO mail_bericht (id, sleutel, traject_id, sjabloon, onderdelen, deelnemer_id, medewerker_id, aan_naam, aan_adres,
  onderwerp, html, tekst, agenda, gegevens, message_id, kern, uiterlijk, status, aangemaakt_op)
SELECT id, sleutel, "trajectId", sjabloon, ARRAY(SELECT json_array_elements_text(onderdelen)), "deelnemerId", "medewerkerId",
  "aanNaam", "aanAdres", onderwerp, html, tekst, agenda, gegevens, "messageId", kern, uiterlijk,
  CASE WHEN $2 AND (
    SELECT COALESCE((t.post->>'goedkeuren')::boolean, (pi.post->>'goedkeuren')::boolean, false)
    FROM traject t LEFT JOIN programma_instelling pi ON pi.programma = t.programma WHERE t.id = "trajectId")
  THEN 'ter-goedkeuring' ELSE 'wachtrij' END,
  engine_now()
FROM json_to_recordset($1::json) AS b(
  id uuid, sleutel text, "trajectId" uuid, sjabloon text, onderdelen json, "deelnemerId" uuid, "medewerkerId" uuid,
  "aanNaam" text, "aanAdres" text, onderwerp text, html text, tekst text, agenda json, gegevens json, "messageId" text,
  kern json, uiterlijk timestamptz)
ON CONFLICT (sleutel) DO NOTHING
RETURNING id, status`;

export const AGENDA = `
INSERT INTO agenda_genodigde AS g (bijeenkomst_id, adres, uid, sequence, methode)
SELECT "bijeenkomstId", adres, uid, sequence, methode
FROM json_to_recordset($1::json) AS r("bijeenkomstId" uuid, adres text, uid text, sequence int, methode text)
ON CONFLICT (bijeenkomst_id, adres) DO UPDATE SET
  uid = EXCLUDED.uid, sequence = EXCLUDED.sequence, methode = EXCLUDED.methode`;

/**
 * Takes a queued mail that nobody holds. One attempt at most lasts a minute (the sender's deadline), so after a minute
 * and a half whoever held it is gone. A mail may have waited for days: the address is read now, and who withdrew in the
 * meantime gets none; nobody needs to hear of that.
 */
export const NEEM = `
WITH vrij AS (
  SELECT b.id, COALESCE(d.email, w.email, b.aan_adres) AS adres, d.afgemeld_op IS NOT NULL AS afgemeld
  FROM mail_bericht b
  LEFT JOIN deelnemer d ON d.id = b.deelnemer_id
  LEFT JOIN medewerker w ON w.id = b.medewerker_id
  WHERE b.id = $1 AND b.status = 'wachtrij' AND (b.bezig_tot IS NULL OR b.bezig_tot < clock_timestamp())
  FOR UPDATE OF b
), vervallen AS (
  UPDATE mail_bericht m SET status = 'mislukt', gemeld_op = engine_now(),
    laatste_fout = 'Niet verstuurd: deze persoon meldde zich intussen af.'
  FROM vrij WHERE m.id = vrij.id AND vrij.afgemeld
), genomen AS (
  UPDATE mail_bericht m SET pogingen = m.pogingen + 1, bezig_tot = clock_timestamp() + interval '90 seconds',
    aan_adres = vrij.adres
  FROM vrij WHERE m.id = vrij.id AND NOT vrij.afgemeld
  RETURNING m.*
), poging AS (
  INSERT INTO mail_poging (bericht_id, nummer, begonnen_op) SELECT id, pogingen, engine_now() FROM genomen
), afspraak AS (
  -- Kept at the first mail about an appointment; every later one finds the same address for answers.
  INSERT INTO agenda_adres (uid, traject_id, deelnemer_id, medewerker_id)
  SELECT agenda->'afspraak'->>'uid', traject_id, deelnemer_id, medewerker_id FROM genomen
  WHERE agenda->'afspraak'->>'uid' IS NOT NULL
  ON CONFLICT (uid) DO UPDATE SET uid = EXCLUDED.uid
  RETURNING code
)
SELECT id, antwoord_code AS "antwoordCode", (SELECT code FROM afspraak) AS "afspraakCode", sjabloon,
  aan_naam AS "aanNaam", aan_adres AS "aanAdres", onderwerp, html, tekst, agenda, gegevens, message_id AS "messageId", utc_iso(engine_now()) AS nu
FROM genomen`;

/**
 * What decides whether a mail may leave today, as JSON; null without a run. A mail that calls sessions off is not held up
 * by those.
 */
export const stiltebeeld = (run: string): string => `
  CASE WHEN ${run}.id IS NOT NULL THEN json_build_object(
    'sjabloon', m.sjabloon, 'nu', utc_iso(engine_now()), 'programma', ${run}.definition, 'versie', ${run}.version,
    'dagen', COALESCE((
      SELECT json_agg(DISTINCT left(b.begin_lokaal, 10)) FROM bijeenkomst b
      WHERE b.traject_id = m.traject_id
        -- nobody meets on the date of a session that was called off
        AND NOT is_afgelast(${run}.state, b.onderdeel)
        AND NOT (COALESCE(m.agenda->>'actie' = 'afzeggen', false) AND b.onderdeel = ANY (m.onderdelen))), '[]'::json),
    'eerderTot', (
      SELECT utc_iso(min(e.wacht_tot)) FROM mail_bericht e
      WHERE e.traject_id = m.traject_id AND e.status = 'wachtrij' AND e.wacht_reden = 'stille-dag'
        AND e.volgnummer < m.volgnummer AND e.deelnemer_id IS NOT DISTINCT FROM m.deelnemer_id
        AND e.medewerker_id IS NOT DISTINCT FROM m.medewerker_id)) END`;

export const STILTE = `
SELECT ${stiltebeeld('w')} AS beeld FROM mail_bericht m LEFT JOIN workflow_instance w ON w.id = m.traject_id
WHERE m.id = $1 AND m.status = 'wachtrij'`;

export const WACHT = `
UPDATE mail_bericht SET wacht_tot = $2, wacht_reden = 'stille-dag' WHERE id = $1 AND status = 'wachtrij'`;

/** The outcome of the attempt under way. $2 uitkomst, $3 what the server answered. */
export const EINDE = `
WITH bericht AS (
  UPDATE mail_bericht SET
    bezig_tot = NULL,
    status = CASE $2::text WHEN 'verzonden' THEN 'verzonden' WHEN 'geweigerd' THEN 'onbestelbaar' ELSE status END,
    verzonden_op = CASE $2::text WHEN 'verzonden' THEN engine_now() ELSE verzonden_op END,
    laatste_fout = CASE $2::text WHEN 'verzonden' THEN NULL ELSE $3 END
  WHERE id = $1 AND status = 'wachtrij'
  RETURNING id, pogingen
)
UPDATE mail_poging p SET uitkomst = $2, antwoord = $3
FROM bericht WHERE p.bericht_id = bericht.id AND p.nummer = bericht.pogingen`;

export const MISLUKT = `
UPDATE mail_bericht SET status = 'mislukt', bezig_tot = NULL, laatste_fout = COALESCE(laatste_fout, $2)
WHERE id = $1 AND status = 'wachtrij' RETURNING id`;

/** Somebody asked for it: it goes by itself, and at once. The mails of a bundle are sent again one by one. */
export const OPNIEUW = `
UPDATE mail_bericht SET status = 'wachtrij', aan_adres = $2, bezig_tot = NULL, gemeld_op = NULL, bundel_id = NULL,
  vertrokken_op = engine_now()
WHERE id = $1 AND status IN ('mislukt', 'onbestelbaar') AND sjabloon <> 'bundel' RETURNING pogingen`;

export const ONGEMELD = `
SELECT m.id, m.traject_id AS "trajectId", m.pogingen FROM mail_bericht m
JOIN workflow_instance w ON w.id = m.traject_id AND w.status = 'active'
WHERE m.status IN ('mislukt', 'onbestelbaar') AND m.gemeld_op IS NULL AND m.sjabloon <> 'bundel'
ORDER BY m.volgnummer LIMIT $1`;
