import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { pendingMigrations } from './pending-migrations.ts';

/** Any number will do, as long as all versions of this program agree on it. */
const LOCK = 7_306_112;
const PATIENCE_MS = 120_000;

/**
 * Brings the schema up to date: all pending migrations in one transaction, or none. Of programs that start at once
 * one migrates; the others wait and then find nothing to do.
 * @returns the names of the migrations that this call ran
 */
export async function runMigrations(dataSource: DataSource): Promise<string[]> {
  const holder = dataSource.createQueryRunner(); // a session lock belongs to one connection
  try {
    await takeLock(holder);
    if ((await pendingMigrations(dataSource)).length === 0) return [];
    return (await dataSource.runMigrations({ transaction: 'all' })).map(({ name }) => name);
  } finally {
    await holder.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await holder.release();
  }
}

/** Asks again and again: waiting inside the statement would run into the connection's own timeouts. */
async function takeLock(holder: QueryRunner): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const rows: { taken: boolean }[] = await holder.query('select pg_try_advisory_lock($1) as taken', [LOCK]);
    if (rows[0]?.taken) return;
    await sleep(100);
  }
  throw new Error('Another program has been migrating this database for two minutes');
}
