export const KENT = `
SELECT EXISTS (SELECT 1 FROM mail_bericht WHERE antwoord_code = $1)
  OR EXISTS (SELECT 1 FROM agenda_adres WHERE code = $1) AS kent`;

/**
 * Whose address $1 is. What is answered is the nearest of the mails $2 that went to the same person, and else the one that
 * the address was made for. $3: kinds of mail that ask for a reaction; a bundle asks what the mails in it ask.
 */
export const BEKENDE = `
WITH persoon AS (
  SELECT id AS bericht_id, traject_id, deelnemer_id, medewerker_id FROM mail_bericht WHERE antwoord_code = $1
  UNION ALL
  SELECT NULL, traject_id, deelnemer_id, medewerker_id FROM agenda_adres WHERE code = $1
), genoemd AS (
  SELECT m.id FROM mail_bericht m JOIN persoon p
    ON m.deelnemer_id = p.deelnemer_id OR m.medewerker_id = p.medewerker_id
  WHERE m.message_id = ANY ($2) ORDER BY array_position($2, m.message_id) LIMIT 1
), bericht AS (
  SELECT m.* FROM mail_bericht m
  WHERE m.id = COALESCE((SELECT id FROM genoemd), (SELECT bericht_id FROM persoon))
), delen AS (
  SELECT d.* FROM mail_bericht d JOIN bericht b ON d.bundel_id = b.id OR d.id = b.id
)
SELECT $1 AS code, b.id AS "berichtId",
  COALESCE(b.traject_id, p.traject_id, (
    SELECT min(traject_id::text)::uuid FROM delen HAVING count(DISTINCT traject_id) = 1)) AS "trajectId",
  p.deelnemer_id AS "deelnemerId", p.medewerker_id AS "medewerkerId",
  COALESCE(d.naam, w.naam, b.aan_naam) AS naam, d.rol,
  ARRAY(SELECT DISTINCT lower(adres) FROM unnest(ARRAY[d.email, w.email, b.aan_adres]) AS adres
    WHERE adres IS NOT NULL ORDER BY 1) AS adressen,
  (SELECT json_agg(v) FROM (
    SELECT DISTINCT gegevens->'link'->>'trajectId' AS "trajectId", gegevens->'link'->>'deelnemerId' AS "deelnemerId",
      onderdelen[1] AS onderdeel
    FROM delen WHERE sjabloon = ANY ($3) AND gegevens->'link'->>'doel' = 'reactie' AND onderdelen[1] IS NOT NULL) v
  ) AS vragen
FROM persoon p
LEFT JOIN bericht b ON true
LEFT JOIN deelnemer d ON d.id = p.deelnemer_id
LEFT JOIN medewerker w ON w.id = p.medewerker_id`;

export const AFSPRAAK = `
SELECT a.deelnemer_id AS "deelnemerId", a.medewerker_id AS "medewerkerId", max(g.sequence) AS sequence
FROM agenda_adres a JOIN agenda_genodigde g ON g.uid = a.uid
WHERE a.uid = $1 GROUP BY a.uid`;

/** Once: a server that delivers again finds it here. */
export const BEWAAR = `
INSERT INTO mail_in (id, code, bericht_id, traject_id, deelnemer_id, medewerker_id, bekende, sha256, message_id,
  envelope_from, van_naam, van_adres, onderwerp, tekst, eigen_tekst, bijlagen, soort, inhoud, bron, ontvangen_op)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, engine_now())
ON CONFLICT (code, sha256) DO NOTHING`;

/** Taken for a minute and a half at most: after that whoever took it is gone. */
export const NEEM = `
WITH oudste AS (
  SELECT id FROM mail_in WHERE stand = 'te-verwerken' AND (bezig_tot IS NULL OR bezig_tot < clock_timestamp())
  ORDER BY volgnummer LIMIT $1 FOR UPDATE SKIP LOCKED
), genomen AS (
  UPDATE mail_in i SET pogingen = i.pogingen + 1, bezig_tot = clock_timestamp() + interval '90 seconds'
  FROM oudste WHERE i.id = oudste.id RETURNING i.*
)
SELECT id, bekende, pogingen, utc_iso(ontvangen_op) AS "ontvangenOp", message_id AS "messageId", van_naam AS "vanNaam",
  van_adres AS "vanAdres", onderwerp, tekst, eigen_tekst AS "eigenTekst", bijlagen, inhoud
FROM genomen ORDER BY volgnummer`;

export const KLAAR = `
UPDATE mail_in SET stand = $2, uitkomst = $3, bezig_tot = NULL
WHERE id = $1 AND stand = 'te-verwerken' RETURNING id`;

/**
 * The answer, with the date that it was given to: that of the invitation with its SEQUENCE. One with a lower SEQUENCE, or
 * of an earlier moment, comes too late.
 */
export const ANTWOORD = `
INSERT INTO agenda_antwoord AS oud (uid, antwoord, toelichting, sequence, stempel, mail_in_id, begin_lokaal, eind_lokaal,
  ontvangen_op)
SELECT $1, $2, $3, $4::int, $5::timestamptz, $6, a.afspraak->>'beginLokaal', a.afspraak->>'eindLokaal', engine_now()
FROM (
  SELECT agenda->'afspraak' AS afspraak FROM mail_bericht
  WHERE agenda->'afspraak'->>'uid' = $1 AND (agenda->'afspraak'->>'sequence')::int <= $4::int
  ORDER BY (agenda->'afspraak'->>'sequence')::int DESC LIMIT 1) a
ON CONFLICT (uid) DO UPDATE SET
  antwoord = EXCLUDED.antwoord, toelichting = EXCLUDED.toelichting, sequence = EXCLUDED.sequence,
  stempel = EXCLUDED.stempel, mail_in_id = EXCLUDED.mail_in_id, begin_lokaal = EXCLUDED.begin_lokaal,
  eind_lokaal = EXCLUDED.eind_lokaal, ontvangen_op = EXCLUDED.ontvangen_op
WHERE (EXCLUDED.sequence, EXCLUDED.stempel) >= (oud.sequence, oud.stempel)
RETURNING uid`;

/** A report about another address is about an attempt before this one: the mail went to the right one since. */
export const ONBESTELBAAR = `
UPDATE mail_bericht SET status = 'onbestelbaar', laatste_fout = $3, gemeld_op = NULL
WHERE id = $1 AND status = 'verzonden'
  AND (pogingen <= 1 OR $2::text IS NULL OR lower($2) = lower(aan_adres))
RETURNING id`;
