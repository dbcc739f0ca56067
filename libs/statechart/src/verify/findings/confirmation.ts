import { confirmedPhases } from '../../definition.ts';
import type { ConfirmedPhase, Definition } from '../../definition.ts';
import { stateAt } from '../exploration/exploration.ts';
import type { Exploration } from '../exploration/exploration.ts';
import { eventsHeardIn, placeOf } from '../exploration/ways.ts';
import type { Finding } from '../finding.ts';
import { pathTo } from './path-to.ts';

const hears = (exploration: Exploration, at: number, event: string): boolean =>
  eventsHeardIn(exploration.machine, stateAt(exploration, at)).includes(event);

/** Asking leads to a place where the answer is heard. */
const checkRequest = (
  exploration: Exploration,
  { id, requestEvent, confirmEvent }: ConfirmedPhase,
): Finding[] => {
  const lost = exploration.moves.find(
    ({ event, to }) => event === requestEvent && !hears(exploration, to, confirmEvent),
  );
  if (!lost) return [];
  return [
    {
      code: 'request-unanswered',
      where: id,
      sentence: `'${String(requestEvent)}' leads to where '${confirmEvent}' is not heard.`,
      path: pathTo(exploration, lost.to),
    },
  ];
};

/** Wherever a phase waits for its confirmer, confirming is possible in some situation. */
const checkAnswer = (exploration: Exploration, { confirmEvent }: ConfirmedPhase): Finding[] => {
  const { configurations, machine, moves } = exploration;
  const confirmed = new Set(moves.filter(({ event }) => event === confirmEvent).map(({ from }) => from));
  const waiting = configurations.findIndex(
    (_, at) => hears(exploration, at, confirmEvent) && !confirmed.has(at),
  );
  if (waiting < 0) return [];
  return [
    {
      code: 'confirm-never-possible',
      where: placeOf(machine, stateAt(exploration, waiting)),
      sentence: `'${confirmEvent}' is heard here, and accepted in none of the situations.`,
      path: pathTo(exploration, waiting),
    },
  ];
};

export const checkConfirmation = (
  definition: Pick<Definition, 'phases'>,
  exploration: Exploration,
): Finding[] =>
  confirmedPhases(definition).flatMap((phase) => [
    ...checkRequest(exploration, phase),
    ...checkAnswer(exploration, phase),
  ]);
