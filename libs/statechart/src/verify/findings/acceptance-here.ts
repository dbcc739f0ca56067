import { nodesOf } from '../../nodes.ts';
import type { Exploration } from '../exploration/exploration.ts';
import { activeNodes } from '../exploration/ways.ts';
import type { Finding } from '../finding.ts';
import { heardBy } from '../subject.ts';

/** A state that hears an event accepts it some time: else that way is closed, however open it is from elsewhere. */
export const checkAcceptanceHere = ({ machine, configurations, moves }: Exploration): Finding[] => {
  const open = new Map(nodesOf(machine).map((node) => [node.id, new Set(heardBy(node))]));
  const active = configurations.map(({ state }) => activeNodes(machine.root, state.value));
  const somewhere = new Set(moves.map(({ event }) => event));
  for (const { from, event } of moves) for (const { id } of active[from] ?? []) open.get(id)?.delete(event);
  return [...open].flatMap(([where, types]) =>
    [...types]
      .filter((type) => somewhere.has(type))
      .map((type): Finding => ({
        code: 'event-never-accepted-here',
        where,
        sentence: `'${type}' is heard here, and accepted in none of the situations, as it is elsewhere.`,
      })),
  );
};
