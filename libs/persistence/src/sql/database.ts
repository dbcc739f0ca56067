import type pg from 'pg';

/** Reads outside a transaction: one statement, one connection, rows as plain objects. */
export class Database {
  constructor(readonly pool: pg.Pool) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = await this.pool.query<Row & pg.QueryResultRow>(text, [...values]);
    return answer.rows;
  }

  /** The one row, or undefined. */
  async one<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    const [row] = await this.query<Row>(text, values);
    return row;
  }
}
