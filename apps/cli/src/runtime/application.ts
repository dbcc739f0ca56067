import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { openJobs } from '#jobs';
import { createPool } from '#persistence';
import { engineModules } from '../../../composition/src/index.ts';
import type { CommandContext } from '../command.ts';
import { migrate, openDatabase, requireMigrations } from './open-database.ts';

@Module({})
class CommandModule {}

/** Runs `work` with every use case at hand, on a database of which the schema is known. */
export const onDatabase = async <T>(
  config: CommandContext['config'],
  databaseUrl: string,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> => {
  const pool = createPool(databaseUrl, { max: 4, applicationName: 'gangmaker command' });
  const jobs = await openJobs({ pool });
  const module = { module: CommandModule, imports: engineModules({ config, pool, databaseUrl, jobs }) };
  const app = await NestFactory.createApplicationContext(module, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
    await jobs.stop();
    await pool.end();
  }
};

/** The same on the database of the configuration; the embedded one is started, and brought up to date, for it. */
export const withApplication = async <T>(
  context: CommandContext,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> => {
  const database = await openDatabase(context);
  try {
    if (database.embedded) await migrate(database.url);
    else await requireMigrations(database.url);
    return await onDatabase(context.config, database.url, work);
  } finally {
    await database.close();
  }
};
