import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedServer } from '#persistence';
import type { EmbeddedServer } from '#persistence';

let parent: string;
let dataDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'gangmaker-embedded-'));
  // A folder made by mktemp is closed to others: as root this is the hard case, where the cluster lives elsewhere.
  dataDir = join(parent, 'postgres');
});

afterEach(async () => {
  const server = await start();
  await server.stop();
  const place = await clusterPlace();
  await rm(parent, { recursive: true });
  if (!place.startsWith(parent)) await rm(place, { recursive: true });
});

/** Without waiting for the disk: here only processes crash, never the machine. */
const start = (): Promise<EmbeddedServer> => startEmbeddedServer({ dataDir, ephemeral: true });

async function clusterPlace(): Promise<string> {
  return (await readFile(join(dataDir, 'cluster-is-in'), 'utf8').catch(() => dataDir)).trim();
}

async function postmasterFile(): Promise<string> {
  return join(await clusterPlace(), 'cluster', 'postmaster.pid');
}

async function postmasterPid(): Promise<number> {
  return Number((await readFile(await postmasterFile(), 'utf8')).split('\n')[0]);
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Record<string, unknown>>(sql).finally(() => client.end())).rows;
}

it('keeps its data, its port and its password between starts', async () => {
  const first = await startEmbeddedServer({ dataDir });
  await query(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startEmbeddedServer({ dataDir });
  expect(second).toMatchObject({ url: first.url, adopted: false });
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('adopts the server that a killed program left running', async () => {
  const first = await start();
  const pid = await postmasterPid();
  const second = await start();
  expect(second).toMatchObject({ url: first.url, adopted: true });
  expect(await postmasterPid()).toBe(pid);
});

it('starts again after the server itself was killed, with everything that was committed', async () => {
  const first = await startEmbeddedServer({ dataDir });
  await query(first.url, 'create table kept as select 42 as answer');
  process.kill(await postmasterPid(), 'SIGKILL');
  const second = await startEmbeddedServer({ dataDir });
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

it('is not fooled by a process number that now belongs to another program', async () => {
  const first = await start();
  const file = await postmasterFile();
  const lines = await readFile(file, 'utf8');
  await first.stop();
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  try {
    await writeFile(file, lines.replace(/^\d+/, String(stranger.pid)));
    expect(await start()).toMatchObject({ url: first.url, adopted: false });
  } finally {
    stranger.kill('SIGKILL');
  }
});

it('two programs that start at once share one server', async () => {
  const both = await Promise.all([start(), start()]);
  expect(both[0].url).toBe(both[1].url);
  expect(both.filter(({ adopted }) => adopted)).toHaveLength(1);
});

it('listens on the loopback address alone, asks a password, and hides it', async () => {
  const { url } = await start();
  expect(await query(url, `select current_setting('listen_addresses') as listens`)).toEqual([
    { listens: '127.0.0.1' },
  ]);
  const wrong = new URL(url);
  wrong.password = 'geraden';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  const role = `select rolsuper, rolbypassrls from pg_roles where rolname = current_user`;
  expect(await query(url, role)).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});

it('stops at once while a client is connected', async () => {
  const server = await start();
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  await server.stop();
  await sleep(10);
  await expect(client.query('select 1')).rejects.toThrow();
});

it('refuses in one sentence when the data belong to another major version', async () => {
  const server = await start();
  await server.stop();
  const file = join(await clusterPlace(), 'cluster', 'PG_VERSION');
  await writeFile(file, '16\n');
  await expect(start()).rejects.toThrow(/zijn van PostgreSQL 16 .* zet ze over met pg_dumpall/);
  await writeFile(file, '18\n');
});
