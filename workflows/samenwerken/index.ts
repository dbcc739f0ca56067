import { faseSpec, sporenSpec } from '../shared/index.ts';
import type { Programma } from '../shared/index.ts';
import { samenwerkenBlad } from './blad.ts';
import { AFRONDING, ONTWERP, SPOREN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { samenwerkenMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** Ambtelijk-bestuurlijk samenwerken, version 1. */
export const samenwerken: Programma = {
  name: 'samenwerken',
  version: 1,
  title: samenwerkenBlad.titel,
  machine: samenwerkenMachine,
  phases: [faseSpec(ONTWERP), sporenSpec('sporen', 'Drie sporen', SPOREN), faseSpec(AFRONDING)],
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: samenwerkenBlad,
  situaties,
};
