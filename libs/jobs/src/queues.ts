import type { Queue } from 'pg-boss';

/** Where an application's job ends when every attempt failed. */
export const DEAD_LETTER = { effect: 'effect-mislukt', bericht: 'bericht-mislukt' } as const;
export type WorkQueue = keyof typeof DEAD_LETTER;
export const WORK_QUEUES = Object.keys(DEAD_LETTER) as readonly WorkQueue[];

type Options = Omit<Queue, 'name'>;

const common = {
  notify: true,
  heartbeatSeconds: 10,
  retryBackoff: true,
  retentionSeconds: 14 * 86_400,
  deleteAfterSeconds: 7 * 86_400,
} satisfies Options;

/**
 * Dead letter queues first: a queue can only name one that exists.
 *
 * Both working queues keep the order per key: the effects of one traject are carried out in the order of its moves (a
 * cancellation never before its invitation), and the mails to one person leave in that order. A job that waits for
 * its next attempt holds back only its own key.
 */
export const QUEUES: Readonly<Record<string, Options>> = {
  [DEAD_LETTER.effect]: { ...common, retryLimit: 20, retryDelay: 30, retryDelayMax: 3_600 },
  [DEAD_LETTER.bericht]: { ...common, retryLimit: 20, retryDelay: 30, retryDelayMax: 3_600 },
  // An effect only writes to this database: what fails ten times in a quarter of an hour is a bug.
  effect: {
    ...common,
    policy: 'key_strict_fifo',
    deadLetter: DEAD_LETTER.effect,
    expireInSeconds: 60,
    retryLimit: 10,
    retryDelay: 1,
    retryDelayMax: 300,
  },
  // A mail server may be away for a night: some two days of attempts, at least one an hour.
  bericht: {
    ...common,
    policy: 'key_strict_fifo',
    deadLetter: DEAD_LETTER.bericht,
    expireInSeconds: 120,
    retryLimit: 50,
    retryDelay: 10,
    retryDelayMax: 3_600,
  },
};
