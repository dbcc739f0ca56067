import type pg from 'pg';
import type { Db } from 'pg-boss';
import { listen } from './listen.ts';

/** The queue library on our own pool, so that it has our time limits and heals as our own statements do. */
export const poolDatabase = (pool: pg.Pool, onError: (error: Error) => void): Db => ({
  executeSql: (text, values) => pool.query(text, values && [...values]),
  listen: (channel, onNotification, onReconnect) =>
    listen(pool, channel, { onNotification, onConnected: onReconnect, onError }),
});
