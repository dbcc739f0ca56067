import { Feedzittingen, type Feedlezer, type Feedzitting } from '#berichten';
import type { Database } from '../sql/database.ts';
import { CLIENT_TITEL } from '../trajecten/client-sql.ts';

/** What was called off stays, so that a calendar can show it; so does what a traject that stopped had planned. */
const zittingen = (vanWie: string): string => `
SELECT b.id AS "bijeenkomstId", t.id AS "trajectId", b.onderdeel, w.definition AS programma, w.version AS versie,
  ${CLIENT_TITEL} AS client, b.begin_lokaal AS "beginLokaal", b.eind_lokaal AS "eindLokaal", b.plaats,
  (is_afgelast(w.state, b.onderdeel) AND NOT EXISTS (
    SELECT 1 FROM bijeenkomst l
    WHERE l.traject_id = b.traject_id AND l.onderdeel = b.onderdeel AND l.volgnummer > b.volgnummer))
    OR (w.status = 'done' AND b.begin_op > w.updated_at) AS afgelast,
  COALESCE((SELECT max(g.sequence) FROM agenda_genodigde g WHERE g.bijeenkomst_id = b.id), 0) AS sequence,
  utc_iso(w.updated_at) AS "gewijzigdOp"
FROM bijeenkomst b
JOIN traject t ON t.id = b.traject_id
JOIN workflow_instance w ON w.id = t.id
WHERE b.eind_op > engine_now() - interval '90 days' AND (${vanWie})
ORDER BY b.begin_op, b.id`;

/** Own trajecten, those of whose team one is, and sessions to which one was assigned alone. */
const VAN_MEDEWERKER = zittingen(`
  t.programmamanager_id = $1
  OR EXISTS (SELECT 1 FROM traject_medewerker tm WHERE tm.traject_id = t.id AND tm.medewerker_id = $1)
  OR EXISTS (SELECT 1 FROM zitting_trainer z WHERE z.traject_id = b.traject_id AND z.onderdeel = b.onderdeel
    AND z.volgnummer = b.volgnummer AND z.medewerker_id = $1)
  OR EXISTS (SELECT 1 FROM groep g WHERE g.bijeenkomst_id = b.id AND g.begeleider_id = $1)`);

const VAN_DEELNEMER = zittingen(`
  EXISTS (SELECT 1 FROM deelnemer d WHERE d.traject_id = t.id AND d.id = $1 AND d.afgemeld_op IS NULL)`);

export class PgFeedzittingen extends Feedzittingen {
  constructor(private readonly database: Database) {
    super();
  }

  van({ soort, id }: Feedlezer): Promise<readonly Feedzitting[]> {
    return this.database.query<Feedzitting>(soort === 'medewerker' ? VAN_MEDEWERKER : VAN_DEELNEMER, [id]);
  }
}
