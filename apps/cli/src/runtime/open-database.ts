import { join } from 'node:path';
import { prepareQueues } from '#jobs';
import {
  checkServer,
  createDataSource,
  createPool,
  Database,
  loadGemeenten,
  pendingMigrations,
  runMigrations,
  startEmbeddedServer,
} from '#persistence';
import { migrations } from '../../../../migrations/index.ts';
import { Stop, type CommandContext } from '../command.ts';

export interface OpenDatabase {
  readonly url: string;
  /** True for the server that Gangmaker runs itself, in the data folder. */
  readonly embedded: boolean;
  /** Ends the embedded server if this program started it and nobody else uses it. */
  close(): Promise<void>;
  /** Ends the embedded server, whoever started it. */
  stop(): Promise<void>;
}

type Where = Pick<CommandContext, 'config' | 'report'>;

const othersOn = async (url: string): Promise<boolean> => {
  const pool = createPool(url, { max: 1, applicationName: 'gangmaker-close' });
  try {
    const { rows } = await pool.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    return (rows[0]?.others ?? 0) > 0;
  } finally {
    await pool.end();
  }
};

/** The database that the configuration names, or the embedded one: reachable, and new enough. */
export const openDatabase = async ({ config, report }: Where): Promise<OpenDatabase> => {
  const { databaseUrl } = config;
  if (databaseUrl !== undefined) {
    const check = await checkServer(databaseUrl);
    if (!check.ok) throw new Stop(check.sentence);
    const nothing = () => Promise.resolve();
    return { url: databaseUrl, embedded: false, close: nothing, stop: nothing };
  }
  const log = config.logLevel === 'debug' ? report : () => undefined;
  const server = await startEmbeddedServer({ dataDir: join(config.dataDir, 'postgres'), log });
  const close = async () => {
    if (!server.adopted && !(await othersOn(server.url))) await server.stop();
  };
  return { url: server.url, embedded: true, close, stop: () => server.stop() };
};

const withSchema = async <T>(
  url: string,
  work: (source: ReturnType<typeof createDataSource>) => Promise<T>,
): Promise<T> => {
  const source = createDataSource(url, {
    entities: [],
    migrations,
    applicationName: 'gangmaker-migrate',
    patience: 'schema',
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
};

const loadReferenceData = async (url: string): Promise<void> => {
  const pool = createPool(url, { max: 1, applicationName: 'gangmaker migrate' });
  await loadGemeenten(new Database(pool)).finally(() => pool.end());
};

/** Runs what is missing, prepares the queues, loads the gemeenten of this year; returns the names of the migrations. */
export const migrate = async (url: string): Promise<string[]> => {
  const done = await withSchema(url, runMigrations);
  await prepareQueues(url);
  await loadReferenceData(url);
  return done;
};

/** On a database that is not ours to change unasked, a missing migration stops the start. */
export const requireMigrations = async (url: string): Promise<void> => {
  const missing = await withSchema(url, pendingMigrations);
  if (missing.length > 0)
    throw new Stop(
      `De database mist ${missing.length} aanpassing(en) van het schema (${missing.join(', ')}): ` +
        'voer eerst `npm run gangmaker -- migrate` uit.',
    );
};
