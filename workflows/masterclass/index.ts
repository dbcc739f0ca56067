import { faseSpec } from '../shared/index.ts';
import type { Programma } from '../shared/index.ts';
import { masterclassBlad } from './blad.ts';
import { FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { masterclassMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** Masterclass Integrale besluitvorming, version 1. */
export const masterclass: Programma = {
  name: 'masterclass',
  version: 1,
  title: masterclassBlad.titel,
  machine: masterclassMachine,
  phases: FASEN.map(faseSpec),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: masterclassBlad,
  situaties,
};
