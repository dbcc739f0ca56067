import pg from 'pg';
import { clientOptions } from './client-options.ts';

export interface PoolOptions {
  /** Connections of this process at most; all processes together must stay below the server's max_connections. */
  readonly max: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  readonly onError?: (error: Error) => void;
}

/**
 * The statements of one transaction may be issued without awaiting each. They run in order, and after a failing one
 * the rest fail too; but COMMIT then answers 'ROLLBACK' without an error: see `committed`.
 */
export function createPool(url: string, { max, applicationName, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...clientOptions('request'),
    connectionString: url,
    application_name: applicationName,
    max,
  });
  pool.on('error', onError ?? (() => undefined)); // an idle connection broke: the pool replaces it by itself
  return pool;
}

/** PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, as if that were a success. */
export function committed(answer: pg.QueryResult): boolean {
  return answer.command === 'COMMIT';
}
