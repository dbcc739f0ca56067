import { Recessen } from '#case-management';
import type { Reces } from '#case-management';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';

const KOLOMMEN = `id, naam, van::text AS van, tot_en_met::text AS "totEnMet"`;

export class PgRecessen extends Recessen {
  constructor(private readonly database: Database) {
    super();
  }

  van(gemeenteCode: string): Promise<Reces[]> {
    return this.database.query<Reces>(
      `SELECT ${KOLOMMEN} FROM reces WHERE gemeente_code = $1 ORDER BY reces.van, tot_en_met`,
      [gemeenteCode],
    );
  }

  bewaar(tx: Transaction, gemeenteCode: string, recessen: readonly Reces[]): void {
    tx.write(
      `INSERT INTO reces (id, gemeente_code, naam, van, tot_en_met)
       SELECT r.id, $1, r.naam, r.van, r."totEnMet"
       FROM json_to_recordset($2::json) AS r(id uuid, naam text, van date, "totEnMet" date) ORDER BY r.van, r."totEnMet"
       ON CONFLICT (gemeente_code, van, tot_en_met) DO UPDATE SET naam = EXCLUDED.naam`,
      [gemeenteCode, JSON.stringify(recessen)],
    );
  }

  async verwijder(tx: Transaction, gemeenteCode: string, id: string): Promise<Reces | undefined> {
    const [weg] = await tx.sql<Reces>(
      `DELETE FROM reces WHERE gemeente_code = $1 AND id = $2 RETURNING ${KOLOMMEN}`,
      [gemeenteCode, id],
    );
    return weg;
  }
}
