/** The consultation that was sent last, by traject and part, with how many answered; in the shape of `Reactiestand`. */
export const REACTIESTANDEN = `
  SELECT c.traject_id, json_object_agg(c.onderdeel, json_build_object(
    'ronde', c.ronde, 'termijn', utc_iso(c.termijn), 'ontvangen', o.ontvangen, 'totaal', o.totaal)) AS per
  FROM (
    SELECT DISTINCT ON (traject_id, onderdeel) * FROM consultatie
    WHERE verzonden_op IS NOT NULL ORDER BY traject_id, onderdeel, ronde DESC) c
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS totaal, (count(*) FILTER (WHERE o.status <> 'open'))::int AS ontvangen
    FROM consultatie_ontvanger o JOIN deelnemer p ON p.id = o.deelnemer_id
    WHERE o.consultatie_id = c.id AND (p.afgemeld_op IS NULL OR o.status <> 'open')) o
  GROUP BY c.traject_id`;
