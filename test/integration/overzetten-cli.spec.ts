import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { openJobs, type Jobs } from '#jobs';
import { readConfig } from '#config';
import { createPool } from '#persistence';
import { definitionOf } from '#workflows';
import { ReplayInstance } from '#workflow-engine';
import { moveInstances } from '../../apps/cli/src/migrate-instances/move.ts';
import { readOverzetOptions } from '../../apps/cli/src/migrate-instances/options.ts';
import { engineModules } from '../../apps/composition/src/index.ts';
import { engineOn, type TestEngine } from '../support/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { naar2, ovkk2 } from '../support/versies/ovkk-2.ts';

@Module({})
class CommandModule {}

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('No definition ovkk 1');
const programmas = { definitions: [ovkk, ovkk2], overzettingen: [naar2] };

let database: TestDatabase;
let engine: TestEngine;
let pool: pg.Pool;
let jobs: Jobs;
let app: INestApplicationContext;

beforeAll(async () => {
  database = await createTestDatabase();
  engine = await engineOn(database.url, programmas);
  pool = createPool(database.url, { max: 4, applicationName: 'migrate-instances' });
  jobs = await openJobs({ pool });
  const read = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error('The configuration of a test is wrong');
  const parts = { config: read.config, pool, databaseUrl: database.url, jobs, programmas };
  const module = { module: CommandModule, imports: engineModules(parts) };
  app = await NestFactory.createApplicationContext(module, { logger: false });
});
afterAll(async () => {
  await app?.close();
  await jobs?.stop();
  await pool?.end();
  await engine?.close();
  await database?.drop();
});

const run = async (...args: string[]) => {
  const lines: string[] = [];
  const options = readOverzetOptions(['ovkk', '--van', '1', '--naar', '2', ...args]);
  const everybody = await moveInstances(app, options, (line) => lines.push(line));
  return { everybody, text: lines.join('\n') };
};
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const versie = async (id: string) => (await engine.instances.read(id))?.instance.version;

it('shows, moves whom is named, leaves who is paused, and replays the rest without difference', async () => {
  const eerste = await engine.prepared(inDays(40), inDays(90));
  const tweede = await engine.prepared(inDays(40), inDays(90));
  const gepauzeerd = await engine.prepared(inDays(40), inDays(90));
  await engine.send(gepauzeerd, 'PAUZEER', { fields: { reden: 'Reces' } });

  const proef = await run('--dry-run');
  expect(proef.everybody).toBe(true);
  expect(proef.text).toContain(`Gemeente Staphorst (${eerste}): Inrichten → Inrichten`);
  expect(proef.text).toContain('blijft. Dit traject is gepauzeerd: hervat het eerst.');
  expect(await versie(eerste)).toBe(1);

  const een = await run('--traject', eerste);
  expect(een).toEqual({
    everybody: true,
    text: expect.stringContaining('overgezet naar versie 2.') as string,
  });
  expect([await versie(eerste), await versie(tweede)]).toEqual([2, 1]);

  expect((await run()).everybody).toBe(false);
  expect([await versie(tweede), await versie(gepauzeerd)]).toEqual([2, 1]);
  const replay = app.get(ReplayInstance);
  for (const id of await replay.ids()) expect((await replay.execute(id))?.differences).toEqual([]);
  await expect(run('--traject', eerste)).rejects.toThrow('Niet onderweg op versie 1');
});
