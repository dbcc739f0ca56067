import type pg from 'pg';
import type { Jobs } from '#jobs';
import { migrations } from '../../../migrations/index.ts';

export interface Check {
  readonly name: 'database' | 'migrations' | 'queue';
  check(): Promise<string | undefined>;
}

/** What this process needs to do its work, asked anew each time. */
export const readinessChecks = (pool: pg.Pool, jobs: Jobs): readonly Check[] => [
  {
    name: 'database',
    check: async () => {
      await pool.query('SELECT 1');
      return undefined;
    },
  },
  {
    name: 'migrations',
    check: async () => {
      const { rows } = await pool.query<{ name: string }>('SELECT name FROM migration');
      const done = new Set(rows.map(({ name }) => name));
      const missing = migrations.filter(({ name }) => !done.has(name));
      return missing.length === 0 ? undefined : `${missing.length} not run`;
    },
  },
  { name: 'queue', check: async () => ((await jobs.check()) ? undefined : 'not running') },
];
