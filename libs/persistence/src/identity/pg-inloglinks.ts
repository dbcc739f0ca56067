import { Inloglinks, type InloglinkStand } from '#identity';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

/** By the real clock: a quarter of an hour is about the reader's mailbox, not about the case. */
export class PgInloglinks extends Inloglinks {
  constructor(private readonly database: Database) {
    super();
  }

  async issue(tx: Transaction, tokenHash: Uint8Array, medewerkerId: string): Promise<void> {
    tx.write(`DELETE FROM inloglink WHERE verloopt_op < clock_timestamp() - interval '1 day'`);
    await tx.sql(
      `INSERT INTO inloglink (token_hash, medewerker_id, gemaakt_op, verloopt_op)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp() + interval '15 minutes')`,
      [Buffer.from(tokenHash), medewerkerId],
    );
  }

  async standOf(tokenHash: Uint8Array): Promise<InloglinkStand | undefined> {
    const row = await this.database.one<{ stand: InloglinkStand }>(
      `SELECT CASE WHEN gebruikt_op IS NOT NULL THEN 'gebruikt'
                   WHEN verloopt_op <= clock_timestamp() THEN 'verlopen' ELSE 'geldig' END AS stand
       FROM inloglink WHERE token_hash = $1`,
      [Buffer.from(tokenHash)],
    );
    return row?.stand;
  }

  async consume(tx: Transaction, tokenHash: Uint8Array): Promise<string | undefined> {
    const [row] = await tx.sql<{ medewerker_id: string }>(
      `UPDATE inloglink l SET gebruikt_op = clock_timestamp() FROM medewerker m
       WHERE l.token_hash = $1 AND l.gebruikt_op IS NULL AND l.verloopt_op > clock_timestamp()
         AND m.id = l.medewerker_id AND m.actief
       RETURNING l.medewerker_id`,
      [Buffer.from(tokenHash)],
    );
    return row?.medewerker_id;
  }
}
