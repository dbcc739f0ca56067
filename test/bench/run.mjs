// `npm run bench` or `npm run bench <name>`: measures on a throw-away server of its own, as ratios within one run,
// because absolute numbers say more about the machine than about the program.
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const { createDataSource, runMigrations, startEmbeddedServer } = await import('#persistence');
const { migrations } = await import('../../dist/migrations/index.js');

const all = (await readdir(here)).filter((file) => file.endsWith('.bench.mjs')).sort();
const wanted = process.argv.slice(2);
const chosen = all.filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.mjs', '')));
if (chosen.length === 0) {
  console.error(
    `No such benchmark. There are: ${all.map((file) => file.replace('.bench.mjs', '')).join(', ')}`,
  );
  process.exit(1);
}

const dataDir = await mkdtemp(join(tmpdir(), 'gangmaker-bench-'));
await chmod(dataDir, 0o711);
const server = await startEmbeddedServer({ dataDir });
try {
  const source = createDataSource(server.url, {
    entities: [],
    migrations,
    applicationName: 'bench',
    patience: 'schema',
  });
  await source.initialize();
  await runMigrations(source).finally(() => source.destroy());
  for (const file of chosen) {
    console.log(`\n${file.replace('.bench.mjs', '')}`);
    const { bench } = await import(`./${file}`);
    for (const line of await bench(server.url)) console.log(`  ${line}`);
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
