/**
 * The facts of one traject as one JSON value, in the shape of `Feiten` (libs/domain). Ids and roles only.
 * `trajectId` stands for the id, and may be a column of the query around it: no table in here may be called as one out
 * there (`w`, `given`). Collections are ordered, so that equal facts are equal text.
 */
export const factsSql = (trajectId: string): string => `
json_build_object(
  'deelnemers', COALESCE((
    SELECT json_agg(json_build_object('id', d.id, 'rol', d.rol, 'ontheffing', d.ontheffing) ORDER BY d.toegevoegd_op, d.id)
    FROM deelnemer d WHERE d.traject_id = ${trajectId} AND d.afgemeld_op IS NULL), '[]'::json),
  'procesbegeleiders', COALESCE((
    SELECT json_agg(tm.medewerker_id ORDER BY tm.medewerker_id)
    FROM traject_medewerker tm WHERE tm.traject_id = ${trajectId} AND tm.rol = 'procesbegeleider'), '[]'::json),
  'bijeenkomsten', COALESCE((
    SELECT json_object_agg(b.onderdeel, json_build_object(
      'nummer', b.volgnummer,
      'vorigEind', utc_iso(b.vorig_eind_op),
      'begin', utc_iso(b.begin_op),
      'eind', utc_iso(b.eind_op),
      'plaats', b.plaats,
      'aanwezig', COALESCE((
        SELECT json_object_agg(a.deelnemer_id, a.aanwezig ORDER BY a.deelnemer_id)
        FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id), '{}'::json),
      'groepen', COALESCE((
        SELECT json_agg(json_build_object(
          'nummer', g.nummer,
          'leden', COALESCE((
            SELECT json_agg(l.deelnemer_id ORDER BY l.deelnemer_id)
            FROM groep_lid l WHERE l.bijeenkomst_id = g.bijeenkomst_id AND l.nummer = g.nummer), '[]'::json),
          'begeleider', g.begeleider_id) ORDER BY g.nummer)
        FROM groep g WHERE g.bijeenkomst_id = b.id), '[]'::json)
    ) ORDER BY b.onderdeel)
    FROM laatste_bijeenkomst b WHERE b.traject_id = ${trajectId}), '{}'::json),
  'documenten', COALESCE((
    SELECT json_object_agg(d.soort, json_build_object(
      'versie', v.nummer, 'status', v.status, 'gemaaktOp', utc_iso(v.gemaakt_op), 'verzondenOp', utc_iso((
        SELECT min(verzonden_op) FROM document_versie WHERE document_id = d.id))) ORDER BY d.soort)
    FROM document d
    JOIN LATERAL (
      SELECT nummer, status, gemaakt_op FROM document_versie
      WHERE document_id = d.id ORDER BY volgnummer DESC LIMIT 1) v ON true
    WHERE d.traject_id = ${trajectId}), '{}'::json),
  'consultaties', COALESCE((
    SELECT json_object_agg(c.onderdeel, json_build_object(
      'ronde', c.ronde,
      'termijn', utc_iso(c.termijn),
      'verzondenOp', utc_iso(c.verzonden_op),
      'ontvangers', COALESCE((
        SELECT json_object_agg(o.deelnemer_id, o.status ORDER BY o.deelnemer_id)
        FROM consultatie_ontvanger o JOIN deelnemer p ON p.id = o.deelnemer_id
        -- nobody waits for an answer of somebody who withdrew
        WHERE o.consultatie_id = c.id AND (p.afgemeld_op IS NULL OR o.status <> 'open')), '{}'::json),
      'reacties', COALESCE((
        SELECT json_agg(json_build_object('id', r.id, 'oordeel', r.oordeel, 'bezwaar', r.bezwaar) ORDER BY r.ontvangen_op, r.id)
        FROM reactie r WHERE r.consultatie_id = c.id), '[]'::json)
    ) ORDER BY c.onderdeel)
    FROM (
      SELECT DISTINCT ON (onderdeel) * FROM consultatie
      WHERE traject_id = ${trajectId} ORDER BY onderdeel, ronde DESC) c), '{}'::json),
  'casussen', (SELECT count(*)::int FROM casus k WHERE k.traject_id = ${trajectId}),
  'afspraken', (
    SELECT CASE soort WHEN 'document' THEN json_build_object(
      'soort', 'document', 'datum', (vastgelegd_op AT TIME ZONE 'Europe/Amsterdam')::date::text)
      ELSE json_build_object('soort', 'elders', 'plaats', plaats, 'datum', datum::text) END
    FROM afspraken_vastlegging av WHERE av.traject_id = ${trajectId}),
  'instellingen', COALESCE((
    SELECT COALESCE(pi.instellingen, '{}') || t.instellingen
    FROM traject t LEFT JOIN programma_instelling pi ON pi.programma = t.programma
    WHERE t.id = ${trajectId}), '{}'),
  'bevestigers', COALESCE((
    SELECT COALESCE(pi.bevestigers, '{}') || t.bevestigers
    FROM traject t LEFT JOIN programma_instelling pi ON pi.programma = t.programma
    WHERE t.id = ${trajectId}), '{}'),
  'gegevens', COALESCE((
    SELECT json_object_agg(g.naam, CASE WHEN g.besloten THEN 'ingevuld' ELSE g.waarde END ORDER BY g.naam)
    FROM traject_gegeven g WHERE g.traject_id = ${trajectId}), '{}'::json),
  'kinderen', COALESCE((
    SELECT json_agg(json_build_object('id', k.id, 'programma', k.programma, 'naam', k.groep,
      'status', CASE run.status WHEN 'active' THEN 'loopt' WHEN 'paused' THEN 'gepauzeerd'
        ELSE CASE run.phase WHEN 'geannuleerd' THEN 'gestopt' ELSE 'afgerond' END END,
      'fase', run.phase) ORDER BY k.aangemaakt_op, k.id)
    FROM traject k JOIN workflow_instance run ON run.id = k.id WHERE k.ouder_id = ${trajectId}), '[]'::json),
  'groep', (SELECT t.groep FROM traject t WHERE t.id = ${trajectId}),
  'vorige', (SELECT t.vorige_id FROM traject t WHERE t.id = ${trajectId}),
  'extraVrij', COALESCE((SELECT json_agg(datum::text ORDER BY datum) FROM vrije_dag WHERE NOT werkdag), '[]'::json),
  'werkdagenToch', COALESCE((SELECT json_agg(datum::text ORDER BY datum) FROM vrije_dag WHERE werkdag), '[]'::json)
)`;
