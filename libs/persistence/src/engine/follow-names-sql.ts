/** New name of what carries a part in front ('consultatie.verwerken'), by the longest part that was renamed. */
const renamed = (column: string): string => `COALESCE((
  SELECT p.naar || substr(${column}, length(p.van) + 1) FROM part p
  WHERE ${column} = p.van OR left(${column}, length(p.van) + 1) = p.van || '.'
  ORDER BY length(p.van) DESC LIMIT 1), ${column})`;

const keysRenamed = (column: string): string =>
  `COALESCE((SELECT jsonb_object_agg(${renamed('k.key')}, k.value) FROM jsonb_each(${column}) k), '{}')`;

/** Of the task of confirming a phase: a bureau chose who does. Read as it was, so under the old name of the phase. */
const IS_CHOSEN = `k.code LIKE '%.bevestigen' AND EXISTS (
    SELECT 1 FROM traject j LEFT JOIN programma_instelling pi ON pi.programma = j.programma
    WHERE j.id = $1 AND (COALESCE(pi.bevestigers, '{}') || j.bevestigers) ? regexp_replace(k.code, '\\.bevestigen$', ''))`;

/**
 * Everything that is stored about one traject under a name of its definition, in one statement: $1 traject, $2 parts,
 * $3 kinds of documents (both old → new), $4 tasks by their new code. Open tasks take the words of the new version;
 * who confirms stays who the bureau chose.
 */
export const FOLLOW_NAMES = `
WITH part AS (SELECT key AS van, value AS naar FROM json_each_text($2::json)),
soort AS (SELECT key AS van, value AS naar FROM json_each_text($3::json)),
zittingen AS (
  UPDATE bijeenkomst b SET onderdeel = p.naar FROM part p WHERE b.traject_id = $1 AND b.onderdeel = p.van
), opzet AS (
  UPDATE zitting_opzet z SET onderdeel = p.naar FROM part p WHERE z.traject_id = $1 AND z.onderdeel = p.van
), trainers AS (
  UPDATE zitting_trainer z SET onderdeel = p.naar FROM part p WHERE z.traject_id = $1 AND z.onderdeel = p.van
), peilingen AS (
  UPDATE datumpeiling d SET onderdeel = p.naar FROM part p WHERE d.traject_id = $1 AND d.onderdeel = p.van
), rondes AS (
  UPDATE consultatie c SET onderdeel = p.naar FROM part p WHERE c.traject_id = $1 AND c.onderdeel = p.van
), documenten AS (
  UPDATE document d SET soort = s.naar FROM soort s WHERE d.traject_id = $1 AND d.soort = s.van
), mails AS (
  UPDATE mail_bericht m SET onderdelen = ARRAY(
    SELECT ${renamed('deel.naam')} FROM unnest(m.onderdelen) WITH ORDINALITY AS deel(naam, plaats) ORDER BY deel.plaats),
    gegevens = CASE WHEN m.gegevens -> 'nummers' IS NULL THEN m.gegevens ELSE
      jsonb_set(m.gegevens::jsonb, '{nummers}', ${keysRenamed("m.gegevens::jsonb -> 'nummers'")})::json END
  WHERE m.traject_id = $1 AND m.onderdelen && ARRAY(SELECT van FROM part)
), bevestigers AS (
  UPDATE traject t SET bevestigers = ${keysRenamed('t.bevestigers')} WHERE t.id = $1
), fasen AS (
  UPDATE workflow_instance w SET phase = ${renamed('w.phase')}, phase_times = ${keysRenamed('w.phase_times')}
  WHERE w.id = $1
), taken AS (
  SELECT k.id, ${renamed('k.code')} AS code, ${renamed('k.onderdeel')} AS onderdeel FROM taak k WHERE k.traject_id = $1
)
UPDATE taak k SET
  code = t.code,
  onderdeel = COALESCE(w.onderdeel, t.onderdeel),
  titel = COALESCE(w.titel, k.titel),
  eigenaar = CASE WHEN ${IS_CHOSEN} THEN k.eigenaar ELSE COALESCE(w.eigenaar, k.eigenaar) END,
  waar = COALESCE(w.waar, k.waar)
FROM taken t
LEFT JOIN json_each($4::json) nieuw ON nieuw.key = t.code
LEFT JOIN LATERAL json_to_record(nieuw.value) AS w(titel text, eigenaar text, onderdeel text, waar text) ON true
WHERE k.id = t.id AND (k.status = 'open' OR k.code <> t.code OR k.onderdeel <> t.onderdeel)`;
