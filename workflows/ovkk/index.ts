import { faseSpec } from '../shared/index.ts';
import type { Programma } from '../shared/index.ts';
import { ovkkBlad } from './blad.ts';
import { FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { ovkkMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

const reden =
  'The run has ended when the training is confirmed, and version 1 shipped: a next version leaves it out.';

/** Verdiepingsslag Overheidsparticipatie, version 1. */
export const ovkk: Programma = {
  name: 'ovkk',
  version: 1,
  title: ovkkBlad.titel,
  machine: ovkkMachine,
  phases: FASEN.map(faseSpec),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: ovkkBlad,
  situaties,
  erkend: [
    { code: 'event-never-accepted', waar: 'HEROPEN.training', reden },
    { code: 'guard-never-holds', waar: 'faseGeweest {"fase":"training"}', reden },
  ],
};
