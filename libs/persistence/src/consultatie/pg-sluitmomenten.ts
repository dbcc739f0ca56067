import { Sluitmomenten } from '#consultatie';
import type { Database } from '../sql/database.ts';

const BEVESTIGD = `
  SELECT utc_iso(max(at)) AS op FROM transition_log
  WHERE instance_id = $1 AND starts_with(event->>'type', $2 || '.') AND event->>'type' LIKE '%\\_BEVESTIGT'`;

export class PgSluitmomenten extends Sluitmomenten {
  constructor(private readonly database: Database) {
    super();
  }

  async bevestigdOp(trajectId: string, onderdeel: string): Promise<string | null> {
    const row = await this.database.one<{ op: string | null }>(BEVESTIGD, [trajectId, onderdeel]);
    return row?.op ?? null;
  }
}
