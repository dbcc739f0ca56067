import { doetMee } from '../consultatie/ronde-sql.ts';
import { document } from './document-sql.ts';

/** Somebody was mailed what was done with the reaction `r` of round `k`, or will be when that mail is let go. */
const GEMELD = `EXISTS (
  SELECT FROM mail_bericht m
  WHERE m.traject_id = k.traject_id AND m.deelnemer_id = r.deelnemer_id AND m.sjabloon = 'terugkoppeling-reactie'
    AND k.onderdeel = ANY (m.onderdelen) AND (m.gegevens->>'ronde')::int >= k.ronde AND m.status <> 'ingetrokken')`;

const REACTIES = `COALESCE((
  SELECT json_agg(json_build_object(
    'deelnemerId', r.deelnemer_id, 'ronde', k.ronde, 'nummer', kv.nummer, 'blokId', r.blok_id, 'kanaal', r.kanaal,
    'tekst', r.tekst, 'oordeel', r.oordeel, 'reden', r.reden, 'gemeld', ${GEMELD})
    ORDER BY k.ronde, r.ontvangen_op, r.id)
  FROM consultatie k
  JOIN document_versie kv ON kv.id = k.document_versie_id
  JOIN reactie r ON r.consultatie_id = k.id
  WHERE k.traject_id = c.traject_id AND k.onderdeel = c.onderdeel), '[]'::json)`;

const TEKSTEN = `COALESCE((
  SELECT json_object_agg(kv.nummer, kv.inhoud)
  FROM document_versie kv WHERE kv.id IN (
    SELECT k.document_versie_id FROM consultatie k JOIN reactie r ON r.consultatie_id = k.id
    WHERE k.traject_id = c.traject_id AND k.onderdeel = c.onderdeel)), '{}'::json)`;

/** How many people were asked, in any round: reactions are of all rounds too. */
const GEVRAAGD = `(
  SELECT count(DISTINCT p.id)::int
  FROM consultatie k JOIN consultatie_ontvanger o ON o.consultatie_id = k.id JOIN deelnemer p ON p.id = o.deelnemer_id
  WHERE k.traject_id = c.traject_id AND k.onderdeel = c.onderdeel AND k.verzonden_op IS NOT NULL AND ${doetMee('k')})`;

/** The consultations of the traject `t` by part, in the shape of `Mailconsultatie` (#berichten). */
export const CONSULTATIES = `COALESCE((
  SELECT json_object_agg(c.onderdeel, json_build_object(
    'ronde', c.ronde, 'termijn', utc_iso(c.termijn), 'soort', d.soort, 'zichtbaarheid', c.zichtbaarheid,
    'alleenGewijzigd', c.alleen_gewijzigd, 'document', ${document('v')},
    'gevraagd', ${GEVRAAGD},
    'teksten', ${TEKSTEN}, 'reacties', ${REACTIES}))
  FROM (
    SELECT DISTINCT ON (onderdeel) * FROM consultatie WHERE traject_id = t.id ORDER BY onderdeel, ronde DESC) c
  JOIN document_versie kept ON kept.id = c.document_versie_id
  JOIN document d ON d.id = kept.document_id
  -- What is still to be sent will be about the version that is the latest then.
  JOIN LATERAL (
    SELECT * FROM document_versie x
    WHERE x.document_id = d.id AND (c.verzonden_op IS NULL OR x.id = kept.id)
    ORDER BY x.volgnummer DESC LIMIT 1) v ON true), '{}'::json)`;
