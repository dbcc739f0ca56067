import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { BerichtenQueue } from '#berichten';
import type { JobQueue } from '#workflow-engine';
import { BerichtQueue } from './bericht-queue.ts';
import { EffectQueue } from './effect-queue.ts';
import type { JobHandlers } from './job-handlers.ts';
import { poolDatabase } from './pool-database.ts';
import { runJobs } from './run-jobs.ts';

export interface JobsOptions {
  readonly pool: pg.Pool;
  /** A worker listens (one connection of the pool), looks after stuck jobs and may `run`; others only add jobs. */
  readonly work?: boolean;
  readonly onError?: (error: Error) => void;
}

export interface Jobs {
  readonly effects: JobQueue;
  readonly berichten: BerichtenQueue;
  /** Starts to claim jobs. */
  run(handlers: JobHandlers): Promise<void>;
  /** True when the queues answer. */
  check(): Promise<boolean>;
  /** Claims nothing more and waits for what runs, ten seconds at most; the rest is tried again elsewhere. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;

// A killed worker's job is found within the ten seconds of its heartbeat; with the defaults that takes minutes.
const looksAfterJobs = {
  useListenNotify: true,
  supervise: true,
  superviseIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
  reindex: false,
  monitorVacuum: false,
} as const;

/** Opens the queues; fails when the schema was not prepared (`prepareQueues`). */
export const openJobs = async ({
  pool,
  work = false,
  onError = () => undefined,
}: JobsOptions): Promise<Jobs> => {
  const boss = new PgBoss({
    db: poolDatabase(pool, onError),
    migrate: false,
    createSchema: false,
    schedule: false,
    ...(work ? looksAfterJobs : { supervise: false }),
  });
  boss.on('error', onError);
  await boss.start();
  return {
    effects: new EffectQueue(boss),
    berichten: new BerichtQueue(boss),
    run: (handlers) => runJobs(boss, handlers),
    check: () => boss.getQueue('effect').then(Boolean, () => false),
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
};
