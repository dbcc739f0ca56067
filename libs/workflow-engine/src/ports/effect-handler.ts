import type { EffectJob } from './job-queue.ts';

/** Carries out the effects of one type. A worker refuses to start with none or two for a type. */
export abstract class EffectHandler {
  abstract readonly type: string;
  /** May be called again for the same job: what was done must not be done twice. */
  abstract execute(job: EffectJob): Promise<void>;
}
