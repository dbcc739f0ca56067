import { Gegevensboek, type Ingevuld, type Invulling } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

type Row = Ingevuld & { readonly naam: string };

const LEES = `
  SELECT naam, waarde, utc_iso(vastgelegd_op) AS op, vastgelegd_door AS door
  FROM traject_gegeven WHERE traject_id = $1 ORDER BY naam`;

const perNaam = (rows: readonly Row[]): Readonly<Record<string, Ingevuld>> =>
  Object.fromEntries(rows.map(({ naam, ...rest }) => [naam, rest]));

export class PgGegevensboek extends Gegevensboek {
  constructor(private readonly database: Database) {
    super();
  }

  async lees(trajectId: string) {
    return perNaam(await this.database.query<Row>(LEES, [trajectId]));
  }

  async leesIn(tx: Transaction, trajectId: string) {
    return perNaam(await tx.sql<Row>(LEES, [trajectId]));
  }

  schrijf(tx: Transaction, trajectId: string, invullingen: readonly Invulling[], actor: Actor): void {
    const leeg = invullingen.filter(({ waarde }) => waarde === '').map(({ naam }) => naam);
    if (leeg.length > 0)
      tx.write(`DELETE FROM traject_gegeven WHERE traject_id = $1 AND naam = ANY ($2)`, [trajectId, leeg]);
    const vol = invullingen.filter(({ waarde }) => waarde !== '');
    if (vol.length === 0) return;
    tx.write(
      `INSERT INTO traject_gegeven (traject_id, naam, waarde, besloten, vastgelegd_op, vastgelegd_door)
       SELECT $1, naam, waarde, besloten, engine_now(), $3
       FROM json_to_recordset($2::json) AS g(naam text, waarde text, besloten boolean) ORDER BY naam
       ON CONFLICT (traject_id, naam) DO UPDATE SET waarde = EXCLUDED.waarde, besloten = EXCLUDED.besloten,
         vastgelegd_op = EXCLUDED.vastgelegd_op, vastgelegd_door = EXCLUDED.vastgelegd_door`,
      [trajectId, JSON.stringify(vol), actor.name],
    );
  }
}
