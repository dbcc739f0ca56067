import pg from 'pg';

/** Name of the database and of the role that owns it. */
export const DATABASE = 'gangmaker';

export interface Address {
  readonly port: number;
  readonly password: string;
}

export function urlOf({ port, password }: Address, database = DATABASE): string {
  return `postgres://${DATABASE}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Runs as the cluster's superuser; nothing else in the program ever does. */
export async function asSuperuser<T>(
  { port, password }: Address,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    password,
    connectionTimeoutMillis: 2_000,
    query_timeout: 20_000,
    application_name: 'gangmaker launcher',
  });
  client.on('error', () => undefined); // a lost connection already fails the query that waits on it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The program's role has the rights of a managed database's owner, never a superuser's: row security holds for it. */
export async function prepareDatabase(address: Address): Promise<void> {
  await asSuperuser(address, async (client) => {
    await client.query(`select pg_advisory_lock(1)`); // two first starts at once
    const role = await client.query('select 1 from pg_roles where rolname = $1', [DATABASE]);
    const secret = client.escapeLiteral(address.password);
    if (role.rowCount === 0) {
      await client.query(`create role ${DATABASE} login createdb createrole password ${secret}`);
    }
    const database = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (database.rowCount === 0) await client.query(`create database ${DATABASE} owner ${DATABASE}`);
  });
}
