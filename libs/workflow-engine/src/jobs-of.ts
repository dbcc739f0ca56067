import type { EffectJob } from './ports/job-queue.ts';
import type { DefinitionRegistry } from './ports/definition-registry.ts';
import type { Transition } from './ports/instance-store.ts';

/** The jobs of a step: one per effect that is carried out after the commit. */
export const jobsOf = (registry: DefinitionRegistry, transition: Transition): EffectJob[] =>
  transition.effects.flatMap((effect, index) =>
    registry.deferred(effect.type)
      ? [
          {
            key: `${transition.instanceId}:${transition.seq}:${index}`,
            instanceId: transition.instanceId,
            type: effect.type,
            params: effect.params,
            at: transition.at,
            event: transition.event,
          },
        ]
      : [],
  );
