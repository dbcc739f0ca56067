import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CountingProxy {
  /** The database's address, by way of the proxy. */
  readonly url: string;
  /** Starts counting anew. */
  reset(): void;
  /** Times that the client spoke again after the server did, since the last reset. */
  count(): number;
  close(): Promise<void>;
}

/**
 * Stands between a program and its database, and counts network round trips: everything that the client sends before
 * it has heard an answer is one. Small delays keep what travels together together.
 */
export const countRoundTrips = async (databaseUrl: string): Promise<CountingProxy> => {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let trips = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let heard = true;
    let waiting: Buffer[] = [];
    const flush = (): void => {
      if (waiting.length === 0) return;
      if (heard) trips += 1;
      heard = false;
      database.write(Buffer.concat(waiting));
      waiting = [];
    };
    client.on('data', (bytes) => {
      if (waiting.length === 0) setTimeout(flush, 5);
      waiting.push(Buffer.from(bytes));
    });
    database.on('data', (bytes) => {
      setTimeout(() => {
        heard = true;
        client.write(bytes);
      }, 5);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        setTimeout(() => other.end(), 10);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    reset: () => (trips = 0),
    count: () => trips,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
