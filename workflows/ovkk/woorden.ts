import { programma } from '../shared/index.ts';
import type { OvkkGebeurtenis } from './gebeurtenissen.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** XState with the words of this programme: another event, term or requirement does not compile. */
export const ovkkWoorden = programma<OvkkGebeurtenis>()({ termijnen, vereisten });
export type OvkkConfig = Parameters<typeof ovkkWoorden.createMachine>[0];
export type FaseConfig = NonNullable<OvkkConfig['states']>[string];
