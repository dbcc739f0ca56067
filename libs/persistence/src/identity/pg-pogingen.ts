import { createHash } from 'node:crypto';
import { Pogingen } from '#identity';
import { Database } from '../sql/database.ts';

const COUNT = `
  WITH gone AS (DELETE FROM poging WHERE venster < clock_timestamp() - interval '1 hour')
  INSERT INTO poging (soort, sleutel, venster, aantal)
  VALUES ($1, $2, date_bin('15 minutes', clock_timestamp(), timestamptz 'epoch'), 1)
  ON CONFLICT (soort, sleutel, venster) DO UPDATE SET aantal = poging.aantal + 1
  RETURNING aantal`;

export class PgPogingen extends Pogingen {
  constructor(private readonly database: Database) {
    super();
  }

  async count(soort: string, key: string): Promise<number> {
    const row = await this.database.one<{ aantal: number }>(COUNT, [
      soort,
      createHash('sha256').update(key).digest(),
    ]);
    if (!row) throw new Error('PostgreSQL did not count');
    return row.aantal;
  }
}
