import { DataSource } from 'typeorm';
import type { EntitySchema, MigrationInterface } from 'typeorm';
import { clientOptions } from './client-options.ts';
import type { Patience } from './client-options.ts';
import { SilentLogger } from './silent-logger.ts';

export type Entity = (new () => object) | EntitySchema;
export type Migration = new () => MigrationInterface;

export interface DataSourceOptions {
  readonly entities: readonly Entity[];
  readonly migrations: readonly Migration[];
  readonly applicationName: string;
  readonly max?: number;
  /** 'schema' for the program that migrates: its statements may take minutes. */
  readonly patience?: Patience;
}

/** The schema changes by migrations alone; a start never changes it behind anybody's back. */
export function createDataSource(url: string, options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...options.entities],
    migrations: [...options.migrations],
    migrationsTableName: 'migration',
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    logger: new SilentLogger(),
    applicationName: options.applicationName,
    extra: { ...clientOptions(options.patience ?? 'request'), max: options.max ?? 4 },
  });
}
