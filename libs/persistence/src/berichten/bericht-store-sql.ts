export const NIEUW = `
INSERT INTO mail_bericht (id, sleutel, traject_id, sjabloon, onderdelen, deelnemer_id, medewerker_id, aan_naam, aan_adres,
  onderwerp, html, tekst, agenda, gegevens, message_id, status, aangemaakt_op)
SELECT id, sleutel, "trajectId", sjabloon, ARRAY(SELECT json_array_elements_text(onderdelen)), "deelnemerId", "medewerkerId",
  "aanNaam", "aanAdres", onderwerp, html, tekst, agenda, gegevens, "messageId", 'wachtrij', engine_now()
FROM json_to_recordset($1::json) AS b(
  id uuid, sleutel text, "trajectId" uuid, sjabloon text, onderdelen json, "deelnemerId" uuid, "medewerkerId" uuid,
  "aanNaam" text, "aanAdres" text, onderwerp text, html text, tekst text, agenda json, gegevens json, "messageId" text)
ON CONFLICT (sleutel) DO NOTHING
RETURNING id`;

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
)
SELECT id, sjabloon, aan_naam AS "aanNaam", aan_adres AS "aanAdres", onderwerp, html, tekst, agenda, gegevens,
  message_id AS "messageId", utc_iso(engine_now()) AS nu
FROM genomen`;

/** What decides whether the mail $1 may leave today. A mail that calls sessions off is not held up by those. */
export const STILTE = `
SELECT m.sjabloon, utc_iso(engine_now()) AS nu, w.definition AS programma, w.version AS versie,
  COALESCE((
    SELECT json_agg(DISTINCT left(b.begin_lokaal, 10)) FROM bijeenkomst b
    WHERE b.traject_id = m.traject_id
      AND NOT (COALESCE(m.agenda->>'actie' = 'afzeggen', false) AND b.onderdeel = ANY (m.onderdelen))), '[]'::json) AS dagen,
  (SELECT utc_iso(min(e.wacht_tot)) FROM mail_bericht e
    WHERE e.traject_id = m.traject_id AND e.status = 'wachtrij' AND e.wacht_tot IS NOT NULL
      AND e.volgnummer < m.volgnummer AND e.deelnemer_id IS NOT DISTINCT FROM m.deelnemer_id
      AND e.medewerker_id IS NOT DISTINCT FROM m.medewerker_id) AS "eerderTot"
FROM mail_bericht m JOIN workflow_instance w ON w.id = m.traject_id
WHERE m.id = $1 AND m.status = 'wachtrij'`;

export const WACHT = `
UPDATE mail_bericht SET wacht_tot = $2 WHERE id = $1 AND status = 'wachtrij'`;

/** One a person at a time: what is queued in one transaction has no order. */
export const VRIJ = `
WITH vrij AS (
  SELECT m.id FROM mail_bericht m WHERE m.wacht_tot <= engine_now() AND m.status = 'wachtrij' AND NOT EXISTS (
    SELECT 1 FROM mail_bericht e
    WHERE e.traject_id = m.traject_id AND e.status = 'wachtrij' AND e.wacht_tot IS NOT NULL
      AND e.volgnummer < m.volgnummer AND e.deelnemer_id IS NOT DISTINCT FROM m.deelnemer_id
      AND e.medewerker_id IS NOT DISTINCT FROM m.medewerker_id)
  ORDER BY m.volgnummer LIMIT $1 FOR UPDATE SKIP LOCKED
), nu AS (
  UPDATE mail_bericht m SET wacht_tot = NULL FROM vrij WHERE m.id = vrij.id
  RETURNING m.volgnummer, m.id, m.sjabloon, m.traject_id, m.deelnemer_id, m.medewerker_id
)
SELECT id, sjabloon, traject_id AS "trajectId", deelnemer_id AS "deelnemerId", medewerker_id AS "medewerkerId"
FROM nu ORDER BY volgnummer`;

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

export const OPNIEUW = `
UPDATE mail_bericht SET status = 'wachtrij', aan_adres = $2, bezig_tot = NULL, gemeld_op = NULL
WHERE id = $1 AND status IN ('mislukt', 'onbestelbaar') RETURNING pogingen`;

export const ONGEMELD = `
SELECT m.id, m.traject_id AS "trajectId", m.pogingen FROM mail_bericht m
JOIN workflow_instance w ON w.id = m.traject_id AND w.status = 'active'
WHERE m.status IN ('mislukt', 'onbestelbaar') AND m.gemeld_op IS NULL
ORDER BY m.volgnummer LIMIT $1`;
