import { Global, Module, type DynamicModule } from '@nestjs/common';
import type pg from 'pg';
import { Database } from './sql/database.ts';
import { STORES } from './stores.ts';

/** Everything that is kept in PostgreSQL, behind the ports of the application libs. */
@Global()
@Module({})
export class PersistenceModule {
  static register(pool: pg.Pool): DynamicModule {
    const stores = STORES.map(({ port, store }) => ({
      provide: port,
      inject: [Database],
      useFactory: (database: Database) => new store(database),
    }));
    return {
      module: PersistenceModule,
      providers: [{ provide: Database, useValue: new Database(pool) }, ...stores],
      exports: [Database, ...STORES.map(({ port }) => port)],
    };
  }
}
