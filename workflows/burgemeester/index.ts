import { faseSpec } from '../shared/index.ts';
import type { Programma } from '../shared/index.ts';
import { burgemeesterBlad } from './blad.ts';
import { BESLUIT, FASEN } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { burgemeesterMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten/index.ts';

/** A decision: asked once, with a yes and a no that have names of their own. */
const besluitSpec = () => {
  const { requestEvent: _, ...spec } = faseSpec(BESLUIT);
  return {
    ...spec,
    confirmEvent: 'besluit.BURGEMEESTER_ZEGT_JA',
    returnEvent: 'besluit.BURGEMEESTER_ZEGT_NEE',
  };
};

/** Hoe maakt de burgemeester het verschil?, version 1. */
export const burgemeester: Programma = {
  name: 'burgemeester',
  version: 1,
  title: burgemeesterBlad.titel,
  machine: burgemeesterMachine,
  phases: FASEN.map((deel) => (deel === BESLUIT ? besluitSpec() : faseSpec(deel))),
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: burgemeesterBlad,
  situaties,
};
