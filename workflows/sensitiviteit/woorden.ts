import { programma } from '../shared/index.ts';
import type { SensitiviteitGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** XState with the words of this programme: another event, term or requirement does not compile. */
export const sensitiviteitWoorden = programma<SensitiviteitGebeurtenis>()({ termijnen, vereisten });
export type SensitiviteitConfig = Parameters<typeof sensitiviteitWoorden.createMachine>[0];
export type FaseConfig = NonNullable<SensitiviteitConfig['states']>[string];
