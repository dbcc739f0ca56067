import { Zittingagenda } from '#case-management';
import type { Agendazitting } from '#case-management';
import type { Database } from '../sql/database.ts';

const TUSSEN = `
SELECT b.traject_id AS "trajectId", b.onderdeel, w.definition AS programma, w.version AS versie,
  t.client_naam AS "clientNaam", t.gemeente_code AS "gemeenteCode", b.begin_lokaal AS "beginLokaal",
  utc_iso(b.begin_op) AS begin, utc_iso(b.eind_op) AS eind, b.plaats,
  COALESCE((
    SELECT json_agg(wie.id ORDER BY wie.id) FROM (
      SELECT z.medewerker_id AS id FROM zitting_trainer z
      WHERE z.traject_id = b.traject_id AND z.onderdeel = b.onderdeel AND z.volgnummer = b.volgnummer
      UNION
      SELECT g.begeleider_id FROM groep g WHERE g.bijeenkomst_id = b.id AND g.begeleider_id IS NOT NULL) wie), '[]') AS medewerkers
FROM bijeenkomst b
JOIN traject t ON t.id = b.traject_id
JOIN workflow_instance w ON w.id = t.id AND w.status <> 'done'
WHERE b.begin_op < $2 AND b.eind_op > $1
  AND NOT (is_afgelast(w.state, b.onderdeel) AND b.volgnummer = (
    SELECT max(l.volgnummer) FROM bijeenkomst l WHERE l.traject_id = b.traject_id AND l.onderdeel = b.onderdeel))
ORDER BY b.begin_op, b.id`;

export class PgZittingagenda extends Zittingagenda {
  constructor(private readonly database: Database) {
    super();
  }

  tussen(van: string, tot: string): Promise<Agendazitting[]> {
    return this.database.query<Agendazitting>(TUSSEN, [van, tot]);
  }
}
