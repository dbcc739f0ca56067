import type pg from 'pg';
import { UnitOfWork, type Transaction } from '#workflow-engine';
import { committed } from '../connection/create-pool.ts';
import { Database } from './database.ts';

export class CommitFailedError extends Error {}

/** One client's open transaction: statements go out at once and are answered in order (pipelining). */
class PgTransaction implements Transaction {
  private readonly issued: Promise<unknown>[] = [];

  constructor(private readonly client: pg.PoolClient) {}

  async sql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = await this.client.query<Row & pg.QueryResultRow>(text, [...values]);
    return answer.rows;
  }

  write(text: string, values: readonly unknown[] = []): void {
    this.keep(this.client.query(text, [...values]));
  }

  async join(work: (sql: Transaction['sql']) => Promise<unknown>): Promise<void> {
    let onWire: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (onWire = resolve));
    const done = work((text, values) => {
      const rows = this.sql(text, values);
      onWire();
      return rows as Promise<never[]>;
    });
    this.keep(done);
    await Promise.race([first, done.catch(() => undefined)]);
  }

  /** Waits for everything that was written without waiting; throws the first fault. */
  async settle(last: Promise<unknown>): Promise<void> {
    const results = await Promise.allSettled([...this.issued, last]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private keep(promise: Promise<unknown>): void {
    promise.catch(() => undefined); // its fault is thrown by settle, not as an unhandled rejection
    this.issued.push(promise);
  }
}

export class PgUnitOfWork extends UnitOfWork {
  constructor(private readonly database: Database) {
    super();
  }

  async run<T>(work: (tx: Transaction) => Promise<T>, keep: (result: T) => boolean = () => true): Promise<T> {
    const client = await this.database.pool.connect();
    let fault: Error | undefined;
    try {
      const tx = new PgTransaction(client);
      tx.write('BEGIN');
      const result = await work(tx);
      if (keep(result)) await this.commit(client, tx);
      else await tx.settle(client.query('ROLLBACK'));
      return result;
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
      await client.query('ROLLBACK').then(
        () => (fault = undefined),
        () => undefined,
      );
      throw error;
    } finally {
      client.release(fault); // a client that cannot roll back is destroyed
    }
  }

  private async commit(client: pg.PoolClient, tx: PgTransaction): Promise<void> {
    const commit = client.query('COMMIT');
    await tx.settle(commit);
    if (!committed(await commit))
      throw new CommitFailedError('The transaction was rolled back by the server');
  }
}
