import { createTestDatabase } from '../support/test-database.ts';
import { createPool } from '#persistence';

describe('a test database', () => {
  it('is a clone of its own, gone afterwards', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const pool = createPool(one.url, { max: 1, applicationName: 'spec' });
    await pool.query('create table only_here (id int)');
    const other = createPool(two.url, { max: 1, applicationName: 'spec' });
    const { rows } = await other.query(`select to_regclass('only_here') as found`);
    expect(rows).toEqual([{ found: null }]);
    await Promise.all([pool.end(), other.end()]);
    await Promise.all([one.drop(), two.drop()]);
  });

  it('refuses to be dropped while the test holds a connection', async () => {
    const database = await createTestDatabase();
    const pool = createPool(database.url, { max: 1, applicationName: 'forgotten' });
    await pool.query('select 1');
    await expect(database.drop()).rejects.toThrow('left connections open: forgotten');
    await pool.end();
  });
});
