/** The consultation that was sent last, by traject and part, with how many answered; in the shape of `Reactiestand`. */
export const REACTIESTANDEN = `
  SELECT c.traject_id, json_object_agg(c.onderdeel, json_build_object(
    'ronde', c.ronde, 'termijn', utc_iso(c.termijn), 'ontvangen', o.ontvangen, 'totaal', o.totaal)) AS per
  FROM (
    SELECT DISTINCT ON (traject_id, onderdeel) * FROM consultatie
    WHERE verzonden_op IS NOT NULL ORDER BY traject_id, onderdeel, ronde DESC) c
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS totaal, (count(*) FILTER (WHERE status <> 'open'))::int AS ontvangen
    FROM consultatie_ontvanger WHERE consultatie_id = c.id) o
  GROUP BY c.traject_id`;
