import type { DefinitionRegistry } from './ports/definition-registry.ts';
import type { Transition } from './ports/instance-store.ts';
import type { EffectJob, JobQueue } from './ports/job-queue.ts';
import type { Transaction } from './ports/unit-of-work.ts';

/** One job per effect that is carried out after the commit; the others were written with the step. */
export const enqueueEffects = async (
  queue: JobQueue,
  registry: DefinitionRegistry,
  tx: Transaction,
  { instanceId, seq, at, event, effects }: Transition,
): Promise<void> => {
  const jobs = effects
    .map(({ type, params }, index): EffectJob => ({
      key: `${instanceId}:${seq}:${index}`,
      instanceId,
      type,
      params,
      at,
      event,
    }))
    .filter(({ type }) => registry.deferred(type));
  if (jobs.length > 0) await queue.enqueue(tx, jobs);
};
