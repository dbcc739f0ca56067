import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { JobHandlers } from './job-handlers.ts';
import { DEAD_LETTER, type WorkQueue } from './queues.ts';

const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** The queue keeps what a handler threw as `{ message, … }`. */
const whyFailed = ({ sourceOutput }: JobWithMetadata): string =>
  sourceOutput && 'message' in sourceOutput
    ? String(sourceOutput.message)
    : JSON.stringify(sourceOutput ?? {});

/** Claims jobs of one queue, several at once: each succeeds or fails by itself. */
const workOn = async <Data extends object>(
  boss: PgBoss,
  queue: string,
  batchSize: number,
  handle: (job: JobWithMetadata<Data>) => Promise<void>,
): Promise<void> => {
  const options = { ...POLLING, batchSize, perJobResults: true, includeMetadata: true } as const;
  const worker: { id?: string } = {};
  worker.id = await boss.work<Data, unknown, typeof options>(queue, options, async (jobs) => {
    const results = await Promise.all(
      jobs.map((job) =>
        handle(job).then(
          (): JobResult => ({ id: job.id, status: 'completed' }),
          (thrown: unknown): JobResult => ({
            id: job.id,
            status: 'failed',
            output: { message: messageOf(thrown) },
          }),
        ),
      ),
    );
    // Each key gives one job at a time: look for the next ones at once instead of after a second.
    if (worker.id !== undefined) boss.notifyWorker(worker.id);
    return results;
  });
};

const afterLastAttempt = <Data extends object>(
  boss: PgBoss,
  queue: WorkQueue,
  handle: (job: Data, why: string) => Promise<void>,
): Promise<void> =>
  workOn<Data>(boss, DEAD_LETTER[queue], 1, async (job) => {
    await handle(job.data, whyFailed(job));
    // The failed original would hold back every later job of its key.
    if (job.sourceId !== null) await boss.deleteJob(queue, job.sourceId);
  });

export const runJobs = async (boss: PgBoss, handlers: JobHandlers): Promise<void> => {
  await workOn<Parameters<JobHandlers['effect']>[0]>(boss, 'effect', 4, ({ data }) => handlers.effect(data));
  await workOn<Parameters<JobHandlers['bericht']>[0]>(boss, 'bericht', 8, ({ data }) =>
    handlers.bericht(data),
  );
  await afterLastAttempt(boss, 'effect', handlers.effectMislukt);
  await afterLastAttempt(boss, 'bericht', handlers.berichtMislukt);
};
