import { Deelnemers, type Deelnemer, type NieuweDeelnemer } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { opNaam } from '../sql/op-naam.ts';
import { DEELNEMER_COLUMNS, INSERT_DEELNEMERS, MELD_AF, UPDATE_DEELNEMER } from './deelnemers-sql.ts';

export class PgDeelnemers extends Deelnemers {
  constructor(private readonly database: Database) {
    super();
  }

  async alle(trajectId: string, welke?: 'ook afgemeld'): Promise<Deelnemer[]> {
    const rows = await this.database.query<Deelnemer>(
      `SELECT ${DEELNEMER_COLUMNS} FROM deelnemer WHERE traject_id = $1 AND ($2 OR afgemeld_op IS NULL)`,
      [trajectId, welke === 'ook afgemeld'],
    );
    return rows.sort(opNaam);
  }

  find(trajectId: string, id: string): Promise<Deelnemer | undefined> {
    return this.database.one<Deelnemer>(
      `SELECT ${DEELNEMER_COLUMNS} FROM deelnemer WHERE traject_id = $1 AND id = $2`,
      [trajectId, id],
    );
  }

  async insert(tx: Transaction, trajectId: string, nieuwen: readonly NieuweDeelnemer[]): Promise<string[]> {
    const rows = await tx.sql<{ naam: string }>(INSERT_DEELNEMERS, [trajectId, JSON.stringify(nieuwen)]);
    return rows.map(({ naam }) => naam);
  }

  async update(tx: Transaction, trajectId: string, deelnemer: NieuweDeelnemer): Promise<boolean> {
    const { id, naam, email, rol, functie } = deelnemer;
    const rows = await tx.sql(UPDATE_DEELNEMER, [trajectId, id, naam, email, rol, functie]);
    return rows.length > 0;
  }

  async meldAf(tx: Transaction, trajectId: string, id: string): Promise<boolean> {
    const rows = await tx.sql(MELD_AF, [trajectId, id]);
    return rows.length > 0;
  }

  async setOntheffing(
    tx: Transaction,
    trajectId: string,
    id: string,
    reden: string | null,
  ): Promise<boolean> {
    const rows = await tx.sql(
      `UPDATE deelnemer SET ontheffing = $3
       WHERE traject_id = $1 AND id = $2 AND afgemeld_op IS NULL AND ontheffing IS DISTINCT FROM $3 RETURNING id`,
      [trajectId, id, reden],
    );
    return rows.length > 0;
  }
}
