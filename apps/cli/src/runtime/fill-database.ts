import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Medewerkers } from '#case-management';
import { createPool } from '#persistence';
import type { CommandContext } from '../command.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { onDatabase } from './application.ts';

/** Lies in the data folder while the demo is being built, in story time. */
const markerIn = (dataDir: string): string => join(dataDir, 'demo-wordt-gebouwd');

const isNew = async (app: INestApplicationContext): Promise<boolean> =>
  (await app.get(Medewerkers).alle()).length === 0;

/** A demo that was broken off is half a story with a wrong clock; nobody has used it yet, so it is begun again. */
export const clearBrokenDemo = async (dataDir: string, databaseUrl: string): Promise<void> => {
  const broken = await stat(markerIn(dataDir)).then(
    () => true,
    () => false,
  );
  if (!broken) return;
  const pool = createPool(databaseUrl, { max: 1, applicationName: 'gangmaker clear demo' });
  try {
    await pool.query(`DROP SCHEMA IF EXISTS pgboss CASCADE`);
    await pool.query(`DROP SCHEMA public CASCADE`);
    await pool.query(`CREATE SCHEMA public`);
  } finally {
    await pool.end();
  }
  await rm(join(dataDir, 'postbus'), { recursive: true, force: true });
  await rm(markerIn(dataDir));
};

/** On a database that nobody used yet: the demo bureau. Needs a running worker. */
export const fillDatabase = (
  { config, report }: CommandContext,
  databaseUrl: string,
  ending: AbortSignal,
): Promise<void> =>
  onDatabase(config, databaseUrl, async (app) => {
    if (!(await isNew(app))) return;
    report(
      'Demobureau opbouwen: zestien trajecten van vijf programma’s (eerste keer, ongeveer twee minuten) …',
    );
    await writeFile(markerIn(config.dataDir), '');
    await buildDemo(app, report, ending);
    await rm(markerIn(config.dataDir));
  });
