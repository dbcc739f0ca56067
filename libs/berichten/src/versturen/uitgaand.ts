import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';

/** The outbox and the jobs that empty it: the one is never written without the other. */
export class Uitgaand {
  constructor(
    readonly store: BerichtStore,
    readonly queue: BerichtenQueue,
  ) {}
}
