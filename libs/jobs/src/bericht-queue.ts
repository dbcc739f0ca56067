import type { PgBoss } from 'pg-boss';
import { BerichtenQueue, type BerichtJob } from '#berichten';
import type { Transaction } from '#workflow-engine';
import { jobIdOf } from './job-id.ts';

export class BerichtQueue extends BerichtenQueue {
  constructor(private readonly boss: PgBoss) {
    super();
  }

  enqueue(tx: Transaction, jobs: readonly BerichtJob[]): Promise<void> {
    const rows = jobs.map((job) => ({ id: jobIdOf(job.key), singletonKey: job.volgorde, data: job }));
    return tx.join((sql) =>
      this.boss.insert('bericht', rows, {
        db: { executeSql: async (text, values) => ({ rows: await sql(text, values) }) },
      }),
    );
  }
}
