import { CLIENT } from '../trajecten/client-sql.ts';
import { CONSULTATIES } from './consultatiebron-sql.ts';
import { document } from './document-sql.ts';

/** What can be told about the traject $1, in the shape of `Mailbron` (#berichten); $2 is the move that causes a mail. */
export const BRON = `
SELECT json_build_object(
  'trajectId', t.id,
  'nu', utc_iso(engine_now()),
  'client', ${CLIENT},
  'groep', t.groep,
  'definitie', json_build_object('naam', w.definition, 'versie', w.version),
  'programmamanager', json_build_object('naam', pm.naam, 'email', pm.email),
  'deelnemers', (SELECT count(*)::int FROM deelnemer d WHERE d.traject_id = t.id AND d.afgemeld_op IS NULL),
  'bijeenkomsten', COALESCE((
    SELECT json_object_agg(b.onderdeel, json_build_object(
      'id', b.id, 'nummer', b.volgnummer, 'beginLokaal', b.begin_lokaal, 'eindLokaal', b.eind_lokaal, 'plaats', b.plaats,
      'opmerking', b.opmerking, 'voorbij', b.eind_op < engine_now(),
      'trainers', COALESCE((
        SELECT json_agg(wie.naam ORDER BY wie.naam COLLATE "nl-x-icu")
        FROM zitting_trainer z JOIN medewerker wie ON wie.id = z.medewerker_id
        WHERE z.traject_id = t.id AND z.onderdeel = b.onderdeel AND z.volgnummer = b.volgnummer), '[]'::json),
      'aanwezig', (SELECT count(*)::int FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id AND a.aanwezig),
      'vastgelegd', (SELECT count(*)::int FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id),
      'groepen', COALESCE((
        SELECT json_agg(json_build_object(
          'nummer', p.nummer, 'naam', p.naam, 'begeleider', begeleider.naam,
          'leden', COALESCE((
            SELECT json_agg(l.deelnemer_id) FROM groep_lid l
            WHERE l.bijeenkomst_id = p.bijeenkomst_id AND l.nummer = p.nummer), '[]'::json)) ORDER BY p.nummer)
        FROM groep p LEFT JOIN medewerker begeleider ON begeleider.id = p.begeleider_id
        WHERE p.bijeenkomst_id = b.id), '[]'::json)))
    FROM laatste_bijeenkomst b WHERE b.traject_id = t.id), '{}'::json),
  'documenten', COALESCE((
    SELECT json_object_agg(d.soort, ${document('v')})
    FROM document d
    JOIN LATERAL (
      SELECT * FROM document_versie WHERE document_id = d.id ORDER BY volgnummer DESC LIMIT 1) v ON true
    WHERE d.traject_id = t.id), '{}'::json),
  'consultaties', ${CONSULTATIES},
  'afspraken', (
    SELECT json_strip_nulls(json_build_object('soort', a.soort, 'plaats', a.plaats,
      'datum', COALESCE(a.datum, (a.vastgelegd_op AT TIME ZONE 'Europe/Amsterdam')::date)::text))
    FROM afspraken_vastlegging a WHERE a.traject_id = t.id),
  'gegevens', COALESCE((
    SELECT json_object_agg(g.naam, g.waarde) FROM traject_gegeven g
    WHERE g.traject_id = t.id AND NOT g.besloten), '{}'::json),
  'teksten', COALESCE((
    SELECT pi.teksten FROM programma_instelling pi WHERE pi.programma = t.programma), '{}') || t.teksten,
  'termijnen', COALESCE((
    SELECT json_object_agg(k.delay, utc_iso(k.due_at)) FROM workflow_timer k WHERE k.instance_id = t.id), '{}'::json),
  'gevraagdIn', (SELECT l.version FROM transition_log l WHERE l.instance_id = t.id AND l.seq = $2),
  'door', (
    SELECT l.actor->>'name' FROM transition_log l
    WHERE l.instance_id = t.id AND l.seq = $2 AND l.actor->>'kind' <> 'systeem')
) AS bron
FROM traject t
JOIN workflow_instance w ON w.id = t.id
JOIN medewerker pm ON pm.id = t.programmamanager_id
WHERE t.id = $1`;
