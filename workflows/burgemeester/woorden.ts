import { programma } from '../shared/index.ts';
import type { BurgemeesterGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** XState with the words of this programme: another event, term or requirement does not compile. */
export const burgemeesterWoorden = programma<BurgemeesterGebeurtenis>()({ termijnen, vereisten });
export type BurgemeesterConfig = Parameters<typeof burgemeesterWoorden.createMachine>[0];
export type FaseConfig = NonNullable<BurgemeesterConfig['states']>[string];
