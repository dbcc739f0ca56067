import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, pendingMigrations, runMigrations } from '#persistence';
import type { Migration } from '#persistence';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';

class Drawers1900000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table drawer (id int primary key)');
    await runner.query('insert into drawer values (1)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table drawer');
  }
}

class Broken1900000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_done (id int)');
    await runner.query('select 1/0');
  }
  async down(): Promise<void> {
    throw new Error('never ran');
  }
}

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  await using(async (source) => source.query('drop table if exists migration'));
});
afterEach(() => database.drop());

async function using<T>(work: (source: DataSource) => Promise<T>, migrations: Migration[] = []): Promise<T> {
  const options = { entities: [], migrations, applicationName: 'spec', patience: 'schema' } as const;
  const source = await createDataSource(database.url, options).initialize();
  return work(source).finally(() => source.destroy());
}

it('runs each migration once, also when two programs start at the same moment', async () => {
  const start = () => using(runMigrations, [Drawers1900000000001]);
  const names = await Promise.all([start(), start(), start()]);
  expect(names.flat()).toEqual(['Drawers1900000000001']);
  expect(await using(pendingMigrations, [Drawers1900000000001])).toEqual([]);
});

it('leaves nothing half done', async () => {
  const both = [Drawers1900000000001, Broken1900000000002];
  await expect(using(runMigrations, both)).rejects.toThrow('division by zero');
  expect(await using(pendingMigrations, both)).toEqual(['Drawers1900000000001', 'Broken1900000000002']);
  const tables = await using((source) =>
    source.query(`select to_regclass('drawer') as a, to_regclass('half_done') as b`),
  );
  expect(tables).toEqual([{ a: null, b: null }]);
});

it('looks for what is pending without writing', async () => {
  expect(await using(pendingMigrations, [Drawers1900000000001])).toEqual(['Drawers1900000000001']);
  expect(await using((source) => source.query(`select to_regclass('migration') as found`))).toEqual([
    { found: null },
  ]);
});
