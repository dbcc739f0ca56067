import { Casussen } from '#case-management';
import type { Casus } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

export class PgCasussen extends Casussen {
  constructor(private readonly database: Database) {
    super();
  }

  alle(trajectId: string): Promise<Casus[]> {
    return this.database.query<Casus>(
      `SELECT id, titel, omschrijving, utc_iso(toegevoegd_op) AS "toegevoegdOp"
       FROM casus WHERE traject_id = $1 ORDER BY toegevoegd_op, id`,
      [trajectId],
    );
  }

  async voegToe(tx: Transaction, trajectId: string, casus: Omit<Casus, 'toegevoegdOp'>): Promise<boolean> {
    const rows = await tx.sql(
      `INSERT INTO casus (id, traject_id, titel, omschrijving, toegevoegd_op)
       VALUES ($1, $2, $3, $4, engine_now()) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [casus.id, trajectId, casus.titel, casus.omschrijving],
    );
    return rows.length > 0;
  }

  async wijzig(tx: Transaction, trajectId: string, casus: Omit<Casus, 'toegevoegdOp'>): Promise<boolean> {
    const rows = await tx.sql(
      `UPDATE casus SET titel = $3, omschrijving = $4 WHERE traject_id = $2 AND id = $1 RETURNING id`,
      [casus.id, trajectId, casus.titel, casus.omschrijving],
    );
    return rows.length > 0;
  }
}
