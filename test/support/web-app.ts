import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { BureauRol } from '#domain';
import { readConfig, type Config } from '#config';
import { startMailCatcher, type CatcherStore } from '#mail';
import { Database, createPool, loadGemeenten } from '#persistence';
import type { Programmas } from '../../apps/composition/src/index.ts';
import { startWeb } from '../../apps/web/src/start-web.ts';
import { startWorker } from '../../apps/worker/src/start-worker.ts';
import { createTestDatabase } from './test-database.ts';

export interface TestApp {
  readonly url: string;
  readonly config: Config;
  /** On the database of the app, to look into it. */
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  /** What was mailed. */
  readonly mailbox: CatcherStore;
  /** Where answers to mails come in, over SMTP; undefined without a worker. */
  readonly mailIn: { readonly host: string; readonly port: number } | undefined;
  /** Adds somebody of the bureau; returns the id. */
  addMedewerker(naam: string, ...rollen: BureauRol[]): Promise<string>;
  /** The cookie of a session, for a `cookie` header. */
  login(medewerkerId: string): Promise<string>;
  stop(): Promise<void>;
}

interface TestAppOptions {
  /** False: what happens waits, as when no worker runs. */
  readonly worker?: boolean;
  /** False: as on an external database; no log in without mail, no mailbox pages, no practice clock. */
  readonly practice?: boolean;
  /** Other than those of the program: versions that did not ship. */
  readonly programmas?: Programmas;
}

/** The whole program on a database of its own: web, worker and a mail catcher, as `npm start` runs them. */
export async function startTestApp({
  worker = true,
  practice = true,
  programmas,
}: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'gangmaker-mail-'));
  const catcher = await startMailCatcher({ dir });
  const port = await freePort();
  const config = configFor(port, dir);
  const pool = createPool(database.url, { max: 2, applicationName: 'spec' });
  await loadGemeenten(new Database(pool));
  const parts = { config, databaseUrl: database.url, programmas };
  const working = worker ? await startWorker({ ...parts, smtpUrl: catcher.url }) : undefined;
  const mailIn = working?.mailIn;
  const web = await startWeb({
    ...parts,
    practice: practice ? { mailbox: catcher.store, mailIn } : undefined,
  }).catch(async (fault: unknown) => {
    // Whatever goes on keeps the tests from ending, and hides why it did not start.
    await working?.stop();
    await catcher.stop();
    throw fault;
  });
  return {
    url: web.url,
    config,
    pool,
    databaseUrl: database.url,
    mailbox: catcher.store,
    mailIn,
    addMedewerker: (naam, ...rollen) => addMedewerker(pool, naam, rollen),
    login: (medewerkerId) => login(web.url, medewerkerId),
    stop: async () => {
      await web.stop();
      await working?.stop();
      await catcher.stop();
      await pool.end();
      await rm(dir, { recursive: true, force: true });
      await database.drop();
    },
  };
}

function configFor(port: number, dataDir: string): Config {
  const result = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    GANGMAKER_DATA: dataDir,
  });
  if (!result.ok) throw new Error('The configuration of a test is wrong');
  return result.config;
}

/** Links in mails hold the port, so it must be known before anything starts. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function addMedewerker(pool: pg.Pool, naam: string, rollen: readonly BureauRol[]): Promise<string> {
  const id = randomUUID();
  const email = `${naam.toLowerCase().replace(/[^a-z]+/g, '.')}@bureau.example`;
  await pool.query('INSERT INTO medewerker (id, naam, email, rollen) VALUES ($1, $2, $3, $4)', [
    id,
    naam,
    email,
    rollen,
  ]);
  return id;
}

async function login(url: string, medewerkerId: string): Promise<string> {
  const body = new URLSearchParams({ medewerkerId });
  const answer = await fetch(`${url}/inloggen/als`, { method: 'POST', body, redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (answer.status !== 303 || cookie === undefined)
    throw new Error(`Logging in was answered with ${answer.status}`);
  return cookie;
}
