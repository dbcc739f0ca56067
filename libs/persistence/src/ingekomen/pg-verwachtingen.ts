import { Verwachtingen, type Verwachting } from '#berichten';
import type { Database } from '../sql/database.ts';
import { opNaam } from '../sql/op-naam.ts';

/** The person is in the uid; a corrected address is another row of the same appointment. */
const VAN = `
SELECT DISTINCT ON (b.id, g.uid) b.onderdeel, b.id AS "bijeenkomstId", COALESCE(d.id, w.id) AS "persoonId",
  CASE WHEN d.id IS NULL THEN 'medewerker' ELSE 'deelnemer' END AS soort, COALESCE(d.naam, w.naam) AS naam, d.rol,
  a.antwoord, COALESCE(a.toelichting, '') AS toelichting, utc_iso(a.ontvangen_op) AS "ontvangenOp"
FROM laatste_bijeenkomst b
JOIN agenda_genodigde g ON g.bijeenkomst_id = b.id
LEFT JOIN deelnemer d ON d.id::text = split_part(split_part(g.uid, '.', 2), '@', 1) AND d.afgemeld_op IS NULL
LEFT JOIN medewerker w ON w.id::text = split_part(split_part(g.uid, '.', 2), '@', 1)
LEFT JOIN agenda_antwoord a ON a.uid = g.uid AND a.begin_lokaal = b.begin_lokaal AND a.eind_lokaal = b.eind_lokaal
WHERE b.traject_id = $1 AND g.methode = 'REQUEST' AND COALESCE(d.id, w.id) IS NOT NULL
ORDER BY b.id, g.uid, g.sequence DESC`;

export class PgVerwachtingen extends Verwachtingen {
  constructor(private readonly database: Database) {
    super();
  }

  async van(trajectId: string): Promise<readonly Verwachting[]> {
    return (await this.database.query<Verwachting>(VAN, [trajectId])).toSorted(opNaam);
  }
}
