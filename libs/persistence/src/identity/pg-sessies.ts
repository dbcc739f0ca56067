import { Sessies, type MedewerkerMetToegang } from '#identity';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

/** 12 hours after the last use, and a week at most. */
const VALID = `s.verloopt_op > clock_timestamp() AND s.gemaakt_op > clock_timestamp() - interval '7 days'`;

/** Not at every request: a page with ten pictures would write the same row ten times. */
const USE = `
  WITH found AS (
    SELECT s.token_hash, s.verloopt_op, m.id, m.naam, m.email, m.rollen
    FROM sessie s JOIN medewerker m ON m.id = s.medewerker_id AND m.actief
    WHERE s.token_hash = $1 AND ${VALID}),
  longer AS (
    UPDATE sessie SET verloopt_op = clock_timestamp() + interval '12 hours' FROM found
    WHERE sessie.token_hash = found.token_hash AND found.verloopt_op < clock_timestamp() + interval '11 hours 50 minutes')
  SELECT id, naam, email, rollen FROM found`;

export class PgSessies extends Sessies {
  constructor(private readonly database: Database) {
    super();
  }

  async open(tx: Transaction, tokenHash: Uint8Array, medewerkerId: string): Promise<void> {
    tx.write(`DELETE FROM sessie WHERE verloopt_op < clock_timestamp()`);
    await tx.sql(
      `INSERT INTO sessie (token_hash, medewerker_id, gemaakt_op, verloopt_op)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp() + interval '12 hours')`,
      [Buffer.from(tokenHash), medewerkerId],
    );
  }

  use(tokenHash: Uint8Array): Promise<MedewerkerMetToegang | undefined> {
    return this.database.one<MedewerkerMetToegang>(USE, [Buffer.from(tokenHash)]);
  }

  async close(tokenHash: Uint8Array): Promise<void> {
    await this.database.query(`DELETE FROM sessie WHERE token_hash = $1`, [Buffer.from(tokenHash)]);
  }
}
