import pg from 'pg';

/** What pg keeps to itself and types leave out; the connection test fails when a new version renames it. */
interface Inside {
  readonly connection: { readonly stream: { readonly destroyed: boolean } };
  _queryable: boolean;
}

/**
 * A client that does no harm when its connection breaks. While it is checked out, pg emits 'error', and an 'error'
 * without listener ends the process: the query that was waiting is rejected anyway. And when pg destroys the socket
 * of a query that timed out, it still calls itself fit until the socket has closed, so that the pool hands it to the
 * next caller: here it is unfit at once.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
    const inside = this as unknown as Inside;
    let fit = true;
    Object.defineProperty(this, '_queryable', {
      get: () => fit && !inside.connection.stream.destroyed,
      set: (value: boolean) => {
        fit = value;
      },
    });
  }
}
