import { programma } from '../../shared/index.ts';
import type { CohortGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** XState with the words of a cohort: another event, term or requirement does not compile. */
export const cohortWoorden = programma<CohortGebeurtenis>()({ termijnen, vereisten });
export type CohortConfig = Parameters<typeof cohortWoorden.createMachine>[0];
export type FaseConfig = NonNullable<CohortConfig['states']>[string];
