import { Clock } from '#workflow-engine';
import { Database } from '../sql/database.ts';

export class PgClock extends Clock {
  constructor(private readonly database: Database) {
    super();
  }

  async now(): Promise<string> {
    const row = await this.database.one<{ now: string }>(`SELECT utc_iso(engine_now()) AS now`);
    if (!row) throw new Error('PostgreSQL has no clock');
    return row.now;
  }
}
