import { FROM_KOP, kopColumns } from './ronde-row.ts';

/** `$1` is the traject and `soort` a column or parameter: the version with the highest number. */
export const laatsteVersie = (soort: string): string => `(
  SELECT v.id FROM document d JOIN document_versie v ON v.document_id = d.id
  WHERE d.traject_id = $1 AND d.soort = ${soort} ORDER BY v.volgnummer DESC LIMIT 1)`;

const ONTVANGER = `'deelnemerId', p.id, 'naam', p.naam, 'email', p.email, 'rol', p.rol,
  'waarom', o.waarom, 'status', o.status, 'geantwoordOp', utc_iso(o.geantwoord_op)`;

/**
 * Of recipient `o`, person `p` and a round: nobody waits for an answer of somebody who withdrew; whoever did so when the
 * term had ended was asked all the same.
 */
export const doetMee = (ronde: string): string =>
  `(p.afgemeld_op IS NULL OR o.status <> 'open' OR p.afgemeld_op > ${ronde}.termijn)`;

/** The recipients of the round `$1`. */
export const ONTVANGERS = `
  SELECT json_build_object(${ONTVANGER}) AS ontvanger
  FROM consultatie c JOIN consultatie_ontvanger o ON o.consultatie_id = c.id
  JOIN deelnemer p ON p.id = o.deelnemer_id
  WHERE c.id = $1 AND ${doetMee('c')} ORDER BY p.naam COLLATE "nl-x-icu", p.id`;

const REACTIE = `json_build_object('id', r.id, 'deelnemerId', p.id, 'naam', p.naam, 'rol', p.rol,
  'blokId', r.blok_id, 'kanaal', r.kanaal, 'tekst', r.tekst, 'bezwaar', r.bezwaar, 'oordeel', r.oordeel,
  'reden', r.reden, 'ontvangenOp', utc_iso(r.ontvangen_op), 'beoordeeldOp', utc_iso(r.beoordeeld_op),
  'beoordeeldDoor', r.beoordeeld_door)`;

/** All that was written in the round `$1`, by a number that means nothing: the order gives nobody away. */
export const REACTIES = `
  SELECT ${REACTIE} AS reactie FROM reactie r JOIN deelnemer p ON p.id = r.deelnemer_id
  WHERE r.consultatie_id = $1 ORDER BY r.id`;

export const RONDES = `
  SELECT ${kopColumns},
    COALESCE((
      SELECT json_agg(json_build_object(${ONTVANGER}) ORDER BY p.naam COLLATE "nl-x-icu", p.id)
      FROM consultatie_ontvanger o JOIN deelnemer p ON p.id = o.deelnemer_id
      WHERE o.consultatie_id = c.id AND ${doetMee('c')}
    ), '[]'::json) AS ontvangers,
    COALESCE((
      SELECT json_agg(${REACTIE} ORDER BY r.ontvangen_op, r.id)
      FROM reactie r JOIN deelnemer p ON p.id = r.deelnemer_id WHERE r.consultatie_id = c.id
    ), '[]'::json) AS reacties
  ${FROM_KOP} WHERE c.traject_id = $1 AND c.onderdeel = $2 ORDER BY c.ronde DESC`;

/** The reactions of the deelnemer in column or parameter `deelnemer` in the round `ronde`, oldest first. */
export const eigenReacties = (ronde: string, deelnemer: string): string => `
  COALESCE((
    SELECT json_agg(json_build_object('id', r.id, 'blokId', r.blok_id, 'kanaal', r.kanaal, 'tekst', r.tekst,
      'oordeel', r.oordeel, 'reden', r.reden, 'ontvangenOp', utc_iso(r.ontvangen_op))
      ORDER BY r.ontvangen_op, r.id)
    FROM reactie r WHERE r.consultatie_id = ${ronde} AND r.deelnemer_id = ${deelnemer}), '[]'::json) AS reacties`;

/** The latest round that was sent to the deelnemer $3; who withdrew is asked nothing any more. */
export const EIGEN = `
  SELECT ${kopColumns}, p.naam, o.status,
    NOT EXISTS (SELECT FROM consultatie n
      WHERE n.traject_id = c.traject_id AND n.onderdeel = c.onderdeel AND n.ronde > c.ronde
        AND n.verzonden_op IS NOT NULL) AS is_laatste,
    ${eigenReacties('c.id', 'o.deelnemer_id')}
  ${FROM_KOP}
  JOIN consultatie_ontvanger o ON o.consultatie_id = c.id
  JOIN deelnemer p ON p.id = o.deelnemer_id AND p.traject_id = c.traject_id
  WHERE c.traject_id = $1 AND c.onderdeel = $2 AND o.deelnemer_id = $3 AND p.afgemeld_op IS NULL
    AND c.verzonden_op IS NOT NULL
    AND (NOT $4 OR EXISTS (SELECT FROM reactie r WHERE r.consultatie_id = c.id AND r.deelnemer_id = o.deelnemer_id))
  ORDER BY c.ronde DESC LIMIT 1`;
