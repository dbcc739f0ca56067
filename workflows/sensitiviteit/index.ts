import type { ConfirmedPhase } from '#statechart';
import { faseSpec, sporenSpec } from '../shared/index.ts';
import type { Programma } from '../shared/index.ts';
import { sensitiviteitBlad } from './blad.ts';
import { AFRONDING, ONTWERP, SPOREN, VERVOLGCYCLUS } from './fasen.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { sensitiviteitMachine } from './machine.ts';
import { situaties } from './situaties.ts';
import { termijnen } from './termijnen.ts';
import { vereisten } from './vereisten.ts';

/** A decision, not a confirmation: go on with a next cycle, or end here. */
const vervolgcyclus: ConfirmedPhase = {
  id: VERVOLGCYCLUS.id,
  state: [VERVOLGCYCLUS.id],
  title: VERVOLGCYCLUS.titel,
  confirmers: VERVOLGCYCLUS.bevestigers,
  confirmEvent: 'vervolgcyclus.BUREAU_START_VERVOLG',
  returnEvent: 'vervolgcyclus.BUREAU_SLUIT_AF',
};

/** Politiek-bestuurlijke sensitiviteit, version 1. */
export const sensitiviteit: Programma = {
  name: 'sensitiviteit',
  version: 1,
  title: sensitiviteitBlad.titel,
  machine: sensitiviteitMachine,
  phases: [faseSpec(ONTWERP), sporenSpec('traject', 'Traject', SPOREN), faseSpec(AFRONDING), vervolgcyclus],
  requirements: vereisten,
  events: gebeurtenissen,
  delays: termijnen,
  blad: sensitiviteitBlad,
  situaties,
};
