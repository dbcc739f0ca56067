import { programma } from '../../shared/index.ts';
import type { WerkgroepGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** XState with the words of a work group: another event, term or requirement does not compile. */
export const werkgroepWoorden = programma<WerkgroepGebeurtenis>()({ termijnen, vereisten });
export type WerkgroepConfig = Parameters<typeof werkgroepWoorden.createMachine>[0];
export type FaseConfig = NonNullable<WerkgroepConfig['states']>[string];
