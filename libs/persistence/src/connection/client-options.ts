import type pg from 'pg';
import { SteadyClient } from './steady-client.ts';

/** A handed-out connection gives up after seconds; one that changes the schema may take minutes. */
export type Patience = 'request' | 'schema';

const TIMEOUTS = {
  request: {
    query_timeout: 5_000,
    statement_timeout: 4_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
  },
  schema: {
    query_timeout: 300_000,
    statement_timeout: 290_000,
    lock_timeout: 30_000,
    idle_in_transaction_session_timeout: 300_000,
  },
} satisfies Record<Patience, pg.ClientConfig>;

/**
 * What every connection of ours has. With `pipeline` statements issued in one go travel in one round trip, and a
 * query that times out destroys its socket, so that a poisoned connection never returns to the pool.
 */
export function clientOptions(patience: Patience) {
  return {
    ...TIMEOUTS[patience],
    Client: SteadyClient,
    pipeline: true,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}
