import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Pool } from 'pg';
import { checkServer, committed, createPool } from '#persistence';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.url, { max: 2, applicationName: 'spec' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('a pool', () => {
  it('bounds every wait', async () => {
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
    const { rows } = await pool.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1)',
      [names],
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      statement_timeout: '4000',
      lock_timeout: '2000',
      idle_in_transaction_session_timeout: '10000',
    });
  });

  it('sends statements that are issued together in one go', async () => {
    const client = await pool.connect();
    const answers = await Promise.all([
      client.query('begin'),
      client.query('select $1::int as n', [1]),
      client.query('commit'),
    ]);
    client.release();
    expect(answers[1].rows).toEqual([{ n: 1 }]);
    expect(committed(answers[2])).toBe(true);
  });

  it('tells a commit from the rollback that answers it', async () => {
    const client = await pool.connect();
    const [, failed, commit] = await Promise.allSettled([
      client.query('begin'),
      client.query('select 1/0'),
      client.query('commit'),
    ]);
    client.release();
    expect(failed.status).toBe('rejected');
    expect(commit.status === 'fulfilled' && committed(commit.value)).toBe(false);
  });

  it('throws away a connection whose query got no answer in time', async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const impatient = { text: 'select pg_sleep(0.8)', query_timeout: 100 };
    await expect(client.query(impatient)).rejects.toThrow('timeout');
    client.release();
    const next = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    expect(next.rows[0]?.pid).not.toBe(rows[0]?.pid);
  });

  it('survives a connection that breaks while it is in use, and works on', async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await expect(client.query('select 1')).rejects.toThrow();
    client.release(true);
    await expect(pool.query('select 1 as one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });
});

describe('a look at the server', () => {
  const variant = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  it('accepts a server of today', async () => {
    expect(await checkServer(database.url)).toEqual({ ok: true });
  });

  it.each([
    ['an address that is none', () => 'mysql://x', 'is geen PostgreSQL-adres'],
    [
      'a wrong password',
      () => variant((url) => (url.password = 'geheim-fout')),
      'laat gebruiker ‘gangmaker’ niet toe',
    ],
    [
      'a database that is not there',
      () => variant((url) => (url.pathname = '/weg')),
      'bestaat geen database ‘weg’',
    ],
    [
      'a port where nobody listens',
      () => variant((url) => (url.port = '9')),
      'is niet bereikbaar (ECONNREFUSED)',
    ],
  ])('refuses %s in a sentence without the password', async (_case, url, words) => {
    const check = await checkServer(url());
    expect(check).toEqual({ ok: false, sentence: expect.stringContaining(words) as string });
    expect(JSON.stringify(check)).not.toContain(new URL(database.url).password);
    expect(JSON.stringify(check)).not.toContain('geheim-fout');
  });

  it('refuses a server that is too old', async () => {
    const old = await fakeServer('140012');
    const url = `postgres://iemand:iets@127.0.0.1:${(old.address() as AddressInfo).port}/gangmaker`;
    expect(await checkServer(url)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('draait PostgreSQL 14; nodig is versie 15'),
    });
    await new Promise((done) => old.close(done));
  });
});

/** Speaks just enough of the wire protocol to answer one question about its version. */
async function fakeServer(version: string): Promise<Server> {
  const message = (type: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const columns = Buffer.concat([
    Buffer.from([0, 1]),
    Buffer.from('version\0'),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ]);
  const value = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]);
  const answer = [message('T', columns), message('D', value), message('C', Buffer.from('SELECT 1\0')), ready];
  const talk = (socket: Socket): void => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (data) => (data[0] === 0x51 ? socket.write(Buffer.concat(answer)) : socket.end()));
    });
  };
  const server = createServer(talk);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
