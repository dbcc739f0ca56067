import { stiltebeeld } from './bericht-store-sql.ts';

/** The address that a person has by now. */
const ADRES = `lower(COALESCE(d.email, w.email, m.aan_adres))`;
const VAN = `
  FROM mail_bericht m
  LEFT JOIN deelnemer d ON d.id = m.deelnemer_id
  LEFT JOIN medewerker w ON w.id = m.medewerker_id`;

/** The address of the queued mail $1. */
export const ADRES_VAN = `SELECT ${ADRES} AS adres ${VAN} WHERE m.id = $1 AND m.status = 'wachtrij'`;

/** Nobody else decides about the mails to $1 until the transaction ends. */
export const SLOT = `
SELECT pg_advisory_xact_lock(hashtextextended('post:' || $1, 0))::text, utc_iso(engine_now()) AS nu`;
export const SLOT_ALS_VRIJ = `
SELECT pg_try_advisory_xact_lock(hashtextextended('post:' || $1, 0)) AS vrij, utc_iso(engine_now()) AS nu`;

/** All that is queued for $1, oldest first. */
export const WACHTEND = `
SELECT m.id, m.sjabloon, m.traject_id AS "trajectId", m.deelnemer_id AS "deelnemerId",
  m.medewerker_id AS "medewerkerId", m.aan_naam AS "aanNaam", m.onderwerp, m.kern, m.agenda, m.gegevens->'link' AS link,
  utc_iso(m.uiterlijk) AS uiterlijk, utc_iso(m.wacht_tot) AS "wachtTot", m.wacht_reden AS "wachtReden",
  m.vertrokken_op IS NOT NULL AS vertrokken, d.afgemeld_op IS NOT NULL AS afgemeld,
  COALESCE((t.post->>'bundelen')::boolean, (pi.post->>'bundelen')::boolean, true) AS bundelen,
  ${stiltebeeld('i')} AS stilte
FROM mail_bericht m
LEFT JOIN deelnemer d ON d.id = m.deelnemer_id
LEFT JOIN medewerker w ON w.id = m.medewerker_id
LEFT JOIN workflow_instance i ON i.id = m.traject_id
LEFT JOIN traject t ON t.id = m.traject_id
LEFT JOIN programma_instelling pi ON pi.programma = t.programma
WHERE m.status = 'wachtrij' AND ${ADRES} = $1
ORDER BY m.volgnummer FOR UPDATE OF m`;

/** Whether $1 had its mail of the local day that lasts from $2 to $3. */
export const HAD_AL = `
SELECT EXISTS (
  SELECT 1 FROM mail_bericht m WHERE lower(m.aan_adres) = $1 AND m.vertrokken_op >= $2 AND m.vertrokken_op < $3
    AND m.status IN ('wachtrij', 'verzonden')) AS had`;

export const AAN_DE_BEURT = `
SELECT ${ADRES} AS adres ${VAN}
WHERE m.wacht_tot <= engine_now() AND m.status = 'wachtrij'
GROUP BY 1 ORDER BY min(m.volgnummer) LIMIT $1`;

export const HOUD_VAST = `
UPDATE mail_bericht SET wacht_tot = $2, wacht_reden = $3 WHERE id = ANY ($1::uuid[]) AND status = 'wachtrij'`;

export const LAAT_GAAN = `
UPDATE mail_bericht SET wacht_tot = NULL, wacht_reden = NULL,
  vertrokken_op = CASE WHEN $2 THEN engine_now() ELSE vertrokken_op END
WHERE id = $1 AND status = 'wachtrij'`;

export const BUNDEL = `
UPDATE mail_bericht SET status = 'gebundeld', bundel_id = $1, wacht_tot = NULL, wacht_reden = NULL, aan_adres = $3
WHERE id = ANY ($2::uuid[]) AND status = 'wachtrij'`;

export const GEHOUDEN = `
SELECT count(*)::int AS aantal, utc_iso(min(wacht_tot)) AS tot FROM mail_bericht
WHERE status = 'wachtrij' AND wacht_reden = 'bundel' AND wacht_tot > engine_now()`;
