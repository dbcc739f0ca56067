import type { PgBoss } from 'pg-boss';
import { JobQueue, type EffectJob, type Transaction } from '#workflow-engine';
import { jobIdOf } from './job-id.ts';

export class EffectQueue extends JobQueue {
  constructor(private readonly boss: PgBoss) {
    super();
  }

  /** One statement for all jobs, on the wire together with the commit. */
  enqueue(tx: Transaction, jobs: readonly EffectJob[]): Promise<void> {
    const rows = jobs.map((job) => ({ id: jobIdOf(job.key), singletonKey: job.instanceId, data: job }));
    return tx.join((sql) =>
      this.boss.insert('effect', rows, {
        db: { executeSql: async (text, values) => ({ rows: await sql(text, values) }) },
      }),
    );
  }
}
