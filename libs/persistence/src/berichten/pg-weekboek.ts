import { Weekboek, type Weekbron, type Weekvenster } from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { AAN_DE_BEURT, BRON, NEEM } from './week-sql.ts';

export class PgWeekboek extends Weekboek {
  constructor(private readonly database: Database) {
    super();
  }

  async aanDeBeurt({ week, om, vorigeVan }: Weekvenster): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(AAN_DE_BEURT, [week, om, vorigeVan]);
    return rows.map(({ id }) => id);
  }

  async neem(tx: Transaction, { week }: Weekvenster, medewerkerId: string): Promise<boolean> {
    return (await tx.sql(NEEM, [week, medewerkerId])).length > 0;
  }

  async bron(
    tx: Transaction | null,
    { vorigeVan, dezeVan, volgendeTot }: Weekvenster,
    medewerkerId: string,
  ): Promise<Weekbron | undefined> {
    const values = [medewerkerId, vorigeVan, dezeVan, volgendeTot];
    const source = tx ? tx.sql.bind(tx) : this.database.query.bind(this.database);
    const [row] = await source<{ bron: Weekbron }>(BRON, values);
    return row?.bron;
  }

  async wil(medewerkerId: string): Promise<boolean | undefined> {
    const row = await this.database.one<{ wil: boolean }>(
      `SELECT weekoverzicht AS wil FROM medewerker WHERE id = $1`,
      [medewerkerId],
    );
    return row?.wil;
  }

  async zet(medewerkerId: string, aan: boolean): Promise<void> {
    await this.database.query(`UPDATE medewerker SET weekoverzicht = $2 WHERE id = $1`, [medewerkerId, aan]);
  }
}
