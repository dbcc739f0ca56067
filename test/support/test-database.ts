import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database. Fails when the test left a connection open: close pools and stop workers first. */
  drop(): Promise<void>;
}

/** A database of its own for one test file: a clone of the migrated template, made in some 50 ms. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(serverUrl().pathname.slice(1));
}

/** One in which nothing was ever done. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom('template1');
}

async function createFrom(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template "${template}"`);
  const url = serverUrl();
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(name) };
}

function serverUrl(): URL {
  const url = process.env['GANGMAKER_TEST_SERVER'];
  if (!url)
    throw new Error(
      'No test server: tests that need PostgreSQL live in test/integration, test/e2e, test/crash or test/browser',
    );
  return new URL(url);
}

async function dropDatabase(name: string): Promise<void> {
  const open = await openConnections(name);
  await administer(`drop database ${name} with (force)`);
  if (open.length > 0) throw new Error(`The test left connections open: ${open.join(', ')}`);
}

/** A connection that was just closed takes a moment to leave the server. */
async function openConnections(name: string): Promise<string[]> {
  let names: string[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    const rows = await administer(`select application_name from pg_stat_activity where datname = '${name}'`);
    names = rows.map((row) => String(row['application_name']));
    if (names.length === 0) return names;
    await sleep(50);
  }
  return names;
}

/** CREATE DATABASE needs a template that nobody is connected to, so these statements run in another database. */
async function administer(sql: string): Promise<Record<string, unknown>[]> {
  const url = serverUrl();
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
