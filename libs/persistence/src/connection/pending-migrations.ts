import type { DataSource } from 'typeorm';

/** Names of migrations that this program knows and the database has not had. Looks only: creates no table. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const table = dataSource.options.migrationsTableName ?? 'migrations';
  const [found]: { exists: boolean }[] = await dataSource.query(
    'select to_regclass($1) is not null as exists',
    [table],
  );
  const done: { name: string }[] = found?.exists ? await dataSource.query(`select name from "${table}"`) : [];
  const names = new Set(done.map(({ name }) => name));
  return dataSource.migrations
    .map(({ name, constructor }) => name ?? constructor.name)
    .filter((name) => !names.has(name));
}
