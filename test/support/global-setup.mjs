// Runs once, before the first test that needs PostgreSQL: one throw-away server, and in it a migrated template
// database that every test file clones (see test-database.ts). Pure tests never come here.
import { existsSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { sweepAbandonedServers } from './abandoned-servers.mjs';

const DIST = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');

export default async function globalSetup() {
  await build();
  await sweepAbandonedServers();
  const { startEmbeddedServer } = await fromDist('libs/persistence/src/index.js');
  const dataDir = await mkdtemp(join(tmpdir(), `gangmaker-test-${process.pid}-`));
  await chmod(dataDir, 0o711); // the server's user passes through to its cluster
  const server = await startEmbeddedServer({ dataDir, ephemeral: true });
  globalThis.gangmakerTestServer = { server, dataDir };
  await migrateTemplate(server.url);
  process.env.GANGMAKER_TEST_SERVER = server.url;
}

async function migrateTemplate(url) {
  if (!existsSync(join(DIST, 'migrations/index.js'))) return;
  const { createDataSource, runMigrations } = await fromDist('libs/persistence/src/index.js');
  const { migrations } = await fromDist('migrations/index.js');
  const options = { entities: [], migrations, applicationName: 'test template', patience: 'schema' };
  const dataSource = await createDataSource(url, options).initialize();
  await runMigrations(dataSource).finally(() => dataSource.destroy());
  const { prepareQueues } = await fromDist('libs/jobs/src/index.js');
  await prepareQueues(url);
}

function fromDist(path) {
  return import(pathToFileURL(join(DIST, path)).href);
}
