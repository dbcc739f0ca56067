import type { Definition } from '../../definition.ts';
import type { Exploration } from '../exploration/exploration.ts';
import type { Bound, Situation } from '../exploration/situation.ts';
import type { Finding } from '../finding.ts';
import { checkAcceptanceHere } from './acceptance-here.ts';
import { checkAcceptance } from './acceptance.ts';
import { checkConfirmation } from './confirmation.ts';
import { checkEnds } from './ends.ts';
import { pathTo } from './path-to.ts';
import { checkOpenTasks } from './tasks.ts';
import { checkVisits } from './visits.ts';

/** Each fault once, with the shortest path to it. */
const failures = (exploration: Exploration): Finding[] => {
  const found = new Map<string, Finding>();
  for (const { at, code, sentence, step } of exploration.failures) {
    const begun = exploration.configurations.length > 0;
    const key = `${code} ${sentence}`;
    if (!found.has(key))
      found.set(key, {
        code: begun ? code : 'does-not-begin',
        where: step?.event ?? code,
        sentence,
        path: [...pathTo(exploration, at), ...(step ? [step] : [])],
      });
  }
  return [...found.values()];
};

/** What can be said after looking everywhere; of a search that was cut off only what went wrong on the way. */
export const checkExploration = <Facts>(
  definition: Definition<Facts>,
  exploration: Exploration,
  situations: readonly Situation<Facts>[],
  bound: Bound,
): Finding[] => {
  if (exploration.configurations.length === 0) return failures(exploration);
  if (!exploration.complete)
    return [
      ...failures(exploration),
      {
        code: 'bound-reached',
        where: definition.name,
        sentence: `More than ${bound.configurations} configurations: does the run count something without end?`,
      },
    ];
  return [
    ...failures(exploration),
    ...checkVisits(exploration),
    ...checkEnds(exploration),
    ...checkConfirmation(definition, exploration),
    ...checkAcceptance(definition, exploration, situations),
    ...checkAcceptanceHere(exploration),
    ...checkOpenTasks(exploration),
  ];
};
