import { Global, Module, type DynamicModule } from '@nestjs/common';
import type pg from 'pg';
import { REFERENCE_STORES, referenceModules } from './reference-stores.ts';
import { Database } from './sql/database.ts';
import { STORES } from './stores.ts';

export interface PersistenceOptions {
  /** Of the same database as `url`; whoever made the pool ends it, after the application has closed. */
  readonly pool: pg.Pool;
  readonly url: string;
}

/** Everything that is kept in PostgreSQL, behind the ports of the application libs. */
@Global()
@Module({})
export class PersistenceModule {
  static register({ pool, url }: PersistenceOptions): DynamicModule {
    const stores = STORES.map(({ port, store }) => ({
      provide: port,
      inject: [Database],
      useFactory: (database: Database) => new store(database),
    }));
    const ports = [...STORES.map(({ port }) => port), ...REFERENCE_STORES.map(({ provide }) => provide)];
    return {
      module: PersistenceModule,
      imports: referenceModules(url),
      providers: [{ provide: Database, useValue: new Database(pool) }, ...stores, ...REFERENCE_STORES],
      exports: [Database, ...ports],
    };
  }
}
