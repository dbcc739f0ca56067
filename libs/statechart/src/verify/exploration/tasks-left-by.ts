import type { EffectRecord } from '../../stored-state.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Task code → whether these effects, in their order, leave it open. */
export const tasksLeftBy = (
  effects: readonly EffectRecord[],
  { opensTask, closesTask }: Pick<Vocabulary, 'opensTask' | 'closesTask'>,
): Map<string, boolean> => {
  const tasks = new Map<string, boolean>();
  for (const effect of effects) {
    const opened = opensTask(effect);
    const closed = closesTask(effect);
    if (opened !== undefined) tasks.set(opened, true);
    if (closed !== undefined) tasks.set(closed, false);
  }
  return tasks;
};
