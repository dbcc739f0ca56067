import { faseSpec } from '../../shared/index.ts';
import type { Programma } from '../../shared/index.ts';
import { werkgroepBlad } from './blad.ts';
import { FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { werkgroepMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** A work group of Politiek-bestuurlijke sensitiviteit, version 1. */
export const werkgroep: Programma = {
  name: 'sensitiviteit-werkgroep',
  version: 1,
  title: werkgroepBlad.titel,
  machine: werkgroepMachine,
  phases: FASEN.map(faseSpec),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: werkgroepBlad,
  situaties,
};
