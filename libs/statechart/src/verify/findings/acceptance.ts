import { REQUIREMENT_GUARD } from '../../definition.ts';
import type { Definition } from '../../definition.ts';
import type { Exploration } from '../exploration/exploration.ts';
import type { Situation } from '../exploration/situation.ts';
import type { Finding } from '../finding.ts';

/** What the definition describes happens somewhere: else it is a slip, or the situations leave it out. */
export const checkAcceptance = <Facts>(
  { events, requirements }: Definition<Facts>,
  { moves, guards }: Exploration,
  situations: readonly Situation<Facts>[],
): Finding[] => {
  const taken = new Set(moves.map(({ event }) => event));
  return [
    ...Object.keys(events)
      .filter((type) => !taken.has(type))
      .map((type): Finding => ({
        code: 'event-never-accepted',
        where: type,
        sentence: 'The event is accepted in no configuration and no situation.',
      })),
    ...[...guards]
      .filter(([name, held]) => !held && !name.startsWith(REQUIREMENT_GUARD))
      .map(([name]): Finding => ({
        code: 'guard-never-holds',
        where: name,
        sentence: 'The guard was asked, and held in no configuration and no situation.',
      })),
    ...Object.entries(requirements).flatMap(([name, requirement]) =>
      neverHolds(name, requirement, situations),
    ),
  ];
};

const neverHolds = <Facts>(
  where: string,
  { holds }: Definition<Facts>['requirements'][string],
  situations: readonly Situation<Facts>[],
): Finding[] => {
  const met = situations.some(({ facts, now }) => {
    try {
      return holds(facts, now);
    } catch {
      return false;
    }
  });
  if (met) return [];
  return [
    { code: 'requirement-never-holds', where, sentence: 'The requirement is met in none of the situations.' },
  ];
};
