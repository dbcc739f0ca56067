import { programma } from '../shared/index.ts';
import type { MasterclassGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** XState with the words of this programme: another event, term or requirement does not compile. */
export const masterclassWoorden = programma<MasterclassGebeurtenis>()({ termijnen, vereisten });
export type MasterclassConfig = Parameters<typeof masterclassWoorden.createMachine>[0];
export type FaseConfig = NonNullable<MasterclassConfig['states']>[string];
