import { EFFECT_TYPES } from '#domain';
import type { DefinitionRegistry, EffectHandler, EffectJob } from '#workflow-engine';

const BY_TYPE = 'Every effect that is carried out after the commit needs exactly one handler';

/** The one handler of each deferred effect type; refuses to start with none or two. */
export const handlersByType = (
  registry: Pick<DefinitionRegistry, 'deferred'>,
  handlers: readonly EffectHandler[],
): ReadonlyMap<string, EffectHandler> => {
  const byType = new Map<string, EffectHandler>();
  for (const handler of handlers) {
    if (byType.has(handler.type))
      throw new Error(`${BY_TYPE}: '${handler.type}' has two. Remove one of them.`);
    byType.set(handler.type, handler);
  }
  const missing = EFFECT_TYPES.filter((type) => registry.deferred(type) && !byType.has(type));
  if (missing.length > 0)
    throw new Error(
      `${BY_TYPE}: '${missing.join("', '")}' has none. Write one and add it in start-worker.ts.`,
    );
  return byType;
};

export const handleEffect =
  (byType: ReadonlyMap<string, EffectHandler>) =>
  (job: EffectJob): Promise<void> => {
    const handler = byType.get(job.type);
    return handler ? handler.execute(job) : Promise.reject(new Error(`${BY_TYPE}: '${job.type}' has none`));
  };
