import type pg from 'pg';

export interface Listening {
  close(): Promise<void>;
}

export interface Ears {
  readonly onNotification: (payload: string) => void;
  /** After each (re)connection: what was said meanwhile was missed. */
  readonly onConnected: () => void;
  readonly onError: (error: Error) => void;
}

const HEARTBEAT_MS = 5_000;
const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/**
 * Listens on one connection of the pool, kept for as long as it lasts. A dropped connection says nothing by itself, so
 * it is asked for an answer every five seconds; a new one is taken until it stands.
 */
export const listen = async (pool: pg.Pool, channel: string, ears: Ears): Promise<Listening> => {
  let closed = false;
  let current: pg.PoolClient | undefined;
  let timer: NodeJS.Timeout | undefined;

  const later = (ms: number, work: () => Promise<void>): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), ms);
  };
  const drop = (client: pg.PoolClient, error?: Error): void => {
    if (current !== client) return;
    current = undefined;
    client.removeAllListeners('notification');
    client.release(true);
    if (closed || !error) return;
    ears.onError(error);
    later(500, again);
  };
  const check = async (client: pg.PoolClient): Promise<void> => {
    if (closed || current !== client) return;
    try {
      await client.query('SELECT 1');
      if (current === client) later(HEARTBEAT_MS, () => check(client));
    } catch (error) {
      drop(client, asError(error));
    }
  };
  const connect = async (): Promise<void> => {
    const client = await pool.connect();
    current = client;
    client.on('notification', ({ channel: heard, payload }) => {
      if (heard === channel) ears.onNotification(payload ?? '');
    });
    client.once('end', () => drop(client, new Error('The listening connection ended')));
    try {
      await client.query(`LISTEN "${channel}"`);
    } catch (error) {
      drop(client);
      throw error;
    }
    if (closed) return drop(client);
    later(HEARTBEAT_MS, () => check(client));
    ears.onConnected();
  };
  const again = async (): Promise<void> => {
    if (closed) return;
    await connect().catch(() => later(1_000, again));
  };

  await connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      if (current) drop(current);
    },
  };
};
