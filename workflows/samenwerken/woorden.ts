import { programma } from '../shared/index.ts';
import type { SamenwerkenGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** XState with the words of this programme: another event, term or requirement does not compile. */
export const samenwerkenWoorden = programma<SamenwerkenGebeurtenis>()({ termijnen, vereisten });
export type SamenwerkenConfig = Parameters<typeof samenwerkenWoorden.createMachine>[0];
export type FaseConfig = NonNullable<SamenwerkenConfig['states']>[string];
