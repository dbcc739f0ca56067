import type { Feiten } from '#domain';
import type { Definition } from '#statechart';
import { faseSpec } from '../shared/index.ts';
import { FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { ovkkMachine } from './machine.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** Verdiepingsslag Overheidsparticipatie, version 1. */
export const ovkk: Definition<Feiten> = {
  name: 'ovkk',
  version: 1,
  title: 'Verdiepingsslag Overheidsparticipatie',
  machine: ovkkMachine,
  phases: FASEN.map(faseSpec),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
};
