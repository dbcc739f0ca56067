import { Zittinglijsten } from '#case-management';
import type { Groep } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import { groepenSql } from './groepen-sql.ts';

export class PgZittinglijsten extends Zittinglijsten {
  legAanwezigheid(
    tx: Transaction,
    bijeenkomstId: string,
    aanwezig: Readonly<Record<string, boolean | null>>,
    actor: Actor,
  ): void {
    const regels = Object.entries(aanwezig).map(([id, er]) => ({ id, er }));
    const weg = regels.filter(({ er }) => er === null).map(({ id }) => id);
    if (weg.length > 0)
      tx.write(`DELETE FROM aanwezigheid WHERE bijeenkomst_id = $1 AND deelnemer_id = ANY ($2::uuid[])`, [
        bijeenkomstId,
        weg,
      ]);
    tx.write(
      `INSERT INTO aanwezigheid (bijeenkomst_id, deelnemer_id, aanwezig, vastgelegd_op, vastgelegd_door)
       SELECT $1, r.id, r.er, engine_now(), $3 FROM json_to_recordset($2::json) AS r(id uuid, er boolean)
       WHERE r.er IS NOT NULL ORDER BY r.id
       ON CONFLICT (bijeenkomst_id, deelnemer_id) DO UPDATE SET aanwezig = EXCLUDED.aanwezig,
         vastgelegd_op = EXCLUDED.vastgelegd_op, vastgelegd_door = EXCLUDED.vastgelegd_door`,
      [bijeenkomstId, JSON.stringify(regels), actor.name],
    );
  }

  async lockGroepen(tx: Transaction, bijeenkomstId: string): Promise<Groep[]> {
    // Two statements: the second sees what was committed while the first waited for the lock.
    tx.write(`SELECT id FROM bijeenkomst WHERE id = $1 FOR UPDATE`, [bijeenkomstId]);
    const [row] = await tx.sql<{ groepen: Groep[] }>(`SELECT ${groepenSql('$1::uuid')} AS groepen`, [
      bijeenkomstId,
    ]);
    return row?.groepen ?? [];
  }

  vervangGroepen(tx: Transaction, bijeenkomstId: string, groepen: readonly Groep[]): void {
    tx.write(`DELETE FROM groep WHERE bijeenkomst_id = $1`, [bijeenkomstId]);
    const json = JSON.stringify(groepen);
    tx.write(
      `INSERT INTO groep (bijeenkomst_id, nummer, naam, begeleider_id)
       SELECT $1, nummer, naam, "begeleiderId"
       FROM json_to_recordset($2::json) AS g(nummer int, naam text, "begeleiderId" uuid)`,
      [bijeenkomstId, json],
    );
    tx.write(
      `INSERT INTO groep_lid (bijeenkomst_id, nummer, deelnemer_id)
       SELECT $1, g.nummer, lid::uuid
       FROM json_to_recordset($2::json) AS g(nummer int, leden json), json_array_elements_text(g.leden) AS lid`,
      [bijeenkomstId, json],
    );
  }
}
