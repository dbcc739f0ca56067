import type { Feiten } from '#domain';
import { confirmedPhases } from '#statechart';
import type { Actor, AnyDefinition } from '#workflow-engine';

/**
 * How much of a traject somebody sees behind a personal link.
 * `alles`: phases, people and documents, for who confirms. `eigen`: dates, and what is asked of oneself.
 * `data`: dates and places, for an assistant who keeps a diary.
 */
export type Inkijk = 'alles' | 'eigen' | 'data';

export function inkijkVan(
  actor: Pick<Actor, 'roles'>,
  definition: Pick<AnyDefinition, 'phases'>,
  { bevestigers }: Pick<Feiten, 'bevestigers'>,
): Inkijk {
  if (actor.roles.includes('secretariaat')) return 'data';
  const confirmers = [
    ...confirmedPhases(definition).flatMap((phase) => phase.confirmers),
    ...Object.values(bevestigers).flat(),
  ];
  return actor.roles.some((role) => confirmers.includes(role)) ? 'alles' : 'eigen';
}
