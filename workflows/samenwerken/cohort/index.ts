import { faseSpec } from '../../shared/index.ts';
import type { Programma } from '../../shared/index.ts';
import { cohortBlad } from './blad.ts';
import { FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { cohortMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** A cohort of Ambtelijk-bestuurlijk samenwerken, version 1. */
export const cohort: Programma = {
  name: 'samenwerken-cohort',
  version: 1,
  title: cohortBlad.titel,
  machine: cohortMachine,
  phases: FASEN.map(faseSpec),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: cohortBlad,
  situaties,
};
