import { activeNodes, placeOf } from '../exploration/ways.ts';
import { stateAt } from '../exploration/exploration.ts';
import type { Exploration, Move } from '../exploration/exploration.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { metaOf } from '../subject.ts';
import { pathTo } from './path-to.ts';
import { ends, reaching } from './reach.ts';
import { traps } from './traps.ts';

/** One finding for each place, with the shortest path to it, however many configurations have it. */
const byPlace = (
  exploration: Exploration,
  numbers: readonly number[],
  code: FindingCode,
  sentence: string,
): Finding[] => {
  const first = new Map<string, number>();
  for (const at of numbers) {
    const place = placeOf(exploration.machine, stateAt(exploration, at));
    if (!first.has(place)) first.set(place, at);
  }
  return [...first].map(([where, at]) => ({ code, where, sentence, path: pathTo(exploration, at) }));
};

const waitsForTime = (exploration: Exploration, at: number): boolean =>
  activeNodes(exploration.machine.root, stateAt(exploration, at).value).some(
    (node) => metaOf(node)['wachtOp'] === 'tijd',
  );

/** From everywhere there is a way to the end that is no stopping; and it does not hang on a timer alone. */
export const checkEnds = (exploration: Exploration): Finding[] => {
  const going = exploration.moves.filter(({ stops }) => !stops);
  const numbers = exploration.configurations.map((_, at) => at);
  const all = ends(exploration);
  const ending = reaching(all, going);
  const dead = traps(new Set(numbers.filter((at) => !ending.has(at))), going);
  const withoutTime = going.filter(({ timer, from }) => !timer || waitsForTime(exploration, from));
  const endingSo = reaching(all, withoutTime);
  const stuck = numbers.filter((at) => ending.has(at) && !endingSo.has(at));
  const atTheTerm = stuck.filter((at) => going.some((move) => leaves(move, at) && endingSo.has(move.to)));
  return [
    ...byPlace(
      exploration,
      dead,
      'dead-end',
      'No events and no terms lead from here to an end, except stopping.',
    ),
    ...byPlace(
      exploration,
      atTheTerm,
      'only-time',
      "Only a term leads on from here, and the state does not say wachtOp: 'tijd': nobody could do it earlier.",
    ),
  ];
};

const leaves = ({ from, timer }: Move, at: number): boolean => timer && from === at;
