import type { BerichtJob } from '#berichten';
import type { EffectJob } from '#workflow-engine';

/** What is done with a job; a handler that throws is tried again later. */
export interface JobHandlers {
  readonly effect: (job: EffectJob) => Promise<void>;
  readonly bericht: (job: BerichtJob) => Promise<void>;
  /** Every attempt failed; `why` is the last fault. */
  readonly effectMislukt: (job: EffectJob, why: string) => Promise<void>;
  readonly berichtMislukt: (job: BerichtJob, why: string) => Promise<void>;
}
