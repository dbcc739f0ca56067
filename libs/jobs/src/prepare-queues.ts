import { PgBoss } from 'pg-boss';
import { QUEUES } from './queues.ts';

/**
 * Brings the queue's own schema and our queues up to date, as part of migrating. Programs that run never change a
 * schema. Safe when two start at once: the library takes an advisory lock.
 */
export const prepareQueues = async (databaseUrl: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'gangmaker-queues',
    max: 1,
    migrate: true,
    supervise: false,
    schedule: false,
  });
  const faults: Error[] = [];
  boss.on('error', (error) => faults.push(error));
  await boss.start();
  try {
    for (const [name, { policy, ...options }] of Object.entries(QUEUES)) {
      await boss.createQueue(name, policy === undefined ? options : { policy, ...options });
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (faults.length > 0) throw faults[0];
};
