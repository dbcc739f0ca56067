export type { JobHandlers } from './job-handlers.ts';
export { JobsModule } from './jobs.module.ts';
export { listen } from './listen.ts';
export type { Ears, Listening } from './listen.ts';
export { openJobs } from './open-jobs.ts';
export type { Jobs, JobsOptions } from './open-jobs.ts';
export { prepareQueues } from './prepare-queues.ts';
