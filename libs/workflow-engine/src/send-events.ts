import { JobQueue, type EffectJob } from './ports/job-queue.ts';
import { UnitOfWork, type Transaction } from './ports/unit-of-work.ts';
import { SendEvent, type SendEventInput, type SendEventResult } from './send-event.ts';

/** What is carried out after the commit, when several steps cause it together. Pure: each job stays, or becomes part of another. */
export type Bundling = (jobs: readonly EffectJob[]) => readonly EffectJob[];

/** Keeps the jobs of steps that may yet be refused together. */
class Collected extends JobQueue {
  readonly jobs: EffectJob[] = [];

  async enqueue(_tx: Transaction, jobs: readonly EffectJob[]): Promise<void> {
    this.jobs.push(...jobs);
  }
}

/** Several events, one after the other, as one deed: all of them, or none. */
export class SendEvents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sendEvent: SendEvent,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * The answer of the last one, or the first refusal; then nothing was written. Each has a request id of its own. What
   * they need of each other (dates that hold only together) is written by the first one's `alongside`.
   */
  execute(
    inputs: readonly [SendEventInput, ...SendEventInput[]],
    bundle: Bundling = (jobs) => jobs,
  ): Promise<SendEventResult> {
    return this.unitOfWork.run(
      async (tx) => {
        const collected = new Collected();
        const [first, ...others] = inputs;
        let result = await this.sendEvent.within(tx, first, collected);
        for (const input of others) {
          if (!result.ok || result.repeated) return result;
          result = await this.sendEvent.within(tx, input, collected);
        }
        const jobs = bundle(collected.jobs);
        if (result.ok && !result.repeated && jobs.length > 0) await this.jobs.enqueue(tx, jobs);
        return result;
      },
      (result) => result.ok && !result.repeated,
    );
  }
}
