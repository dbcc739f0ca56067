import { eigenaarVan, plusWerkdagen, type Effect, type Feiten } from '#domain';
import type { EffectRecord, TimerChange } from '#statechart';

/** The last value per id wins: a statement may touch a row only once. */
const lastById = <Item extends { id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

export const timerRows = (changes: readonly TimerChange[]) =>
  lastById(
    changes.map((change) =>
      change.op === 'cancel'
        ? { op: 'cancel', id: change.id }
        : {
            op: 'set',
            id: change.timer.id,
            generation: change.timer.generation,
            delay: change.timer.delay,
            due_at: change.timer.dueAt,
          },
    ),
  );

export interface TaskRow {
  readonly code: string;
  readonly titel: string;
  readonly eigenaar: string;
  readonly onderdeel: string;
  readonly waar: string;
  readonly termijn: string | null;
}

/**
 * The effects that live in this database. A task that is closed and opened in one step (a state entered again) stays
 * open; one that is opened and then closed was never there.
 */
export const keptEffects = (effects: readonly EffectRecord[], facts: Feiten, now: string) => {
  const opened = new Map<string, TaskRow>();
  const closed = new Set<string>();
  const marks: { soort: string; actie: string }[] = [];
  for (const effect of effects as readonly Effect[]) {
    if (effect.type === 'taak') {
      const { werkdagen, code, titel, onderdeel, waar } = effect.params;
      const eigenaar = eigenaarVan(effect.params, facts);
      const days = typeof werkdagen === 'string' ? facts.instellingen[werkdagen] : werkdagen;
      const termijn = days === undefined ? null : plusWerkdagen(now, days, facts);
      opened.set(code, { code, titel, eigenaar, onderdeel, waar, termijn });
      closed.delete(code);
    } else if (effect.type === 'taakSluiten') {
      if (!opened.delete(effect.params.code)) closed.add(effect.params.code);
    } else if (effect.type === 'document') {
      marks.push(effect.params);
    }
  }
  return { opened: [...opened.values()], closed: [...closed], marks };
};
