import { aanEerderBericht, aanRol, beginContext, heropen, mail, sluit, taak } from '../shared/index.ts';
import { afspraken } from './fasen/afspraken.ts';
import { bijeenkomst1 } from './fasen/bijeenkomst1.ts';
import { bijeenkomst2 } from './fasen/bijeenkomst2.ts';
import { consultatie } from './fasen/consultatie.ts';
import { training } from './fasen/training.ts';
import { voorbereiding } from './fasen/voorbereiding.ts';
import { ovkkWoorden } from './woorden.ts';
import type { OvkkConfig } from './woorden.ts';

/** Literal, so that the way to a later version can be checked against its moments. */
export const ovkkConfig = {
  id: 'ovkk',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'voorbereiding',
  // From the first day: the griffie needs the time until bijeenkomst 2 to find them.
  entry: taak('bijeenkomst2.casussen', {
    titel: 'Casussen verzamelen voor bijeenkomst 2',
    eigenaar: 'griffier',
    onderdeel: 'bijeenkomst2',
    waar: 'casussen',
  }),
  on: {
    BUREAU_ANNULEERT: {
      target: '.geannuleerd',
      actions: mail('geannuleerd', {
        aan: aanEerderBericht('*'),
        onderdelen: ['bijeenkomst1', 'bijeenkomst2', 'dagdeel1', 'dagdeel2'],
        agenda: 'afzeggen',
      }),
    },
    SYSTEEM_MELDT_ONBESTELBAAR: {
      actions: taak('onbestelbaar', {
        titel: 'Een bericht kwam niet aan: adres nakijken',
        eigenaar: 'programmamanager',
        onderdeel: 'berichten',
        waar: 'berichten?status=onbestelbaar',
      }),
    },
    'HEROPEN.voorbereiding': heropen('voorbereiding', 'inrichten'),
    'HEROPEN.bijeenkomst1': heropen('bijeenkomst1', 'verwerken'),
    'HEROPEN.consultatie': heropen('consultatie', 'verwerken'),
    'HEROPEN.bijeenkomst2': heropen('bijeenkomst2', 'verwerken'),
    'HEROPEN.afspraken': heropen('afspraken', 'vastleggen'),
    'HEROPEN.training': heropen('training', 'voorbereiden'),
  },
  states: {
    voorbereiding,
    bijeenkomst1,
    consultatie,
    bijeenkomst2,
    afspraken,
    training,
    afgerond: {
      type: 'final',
      meta: { titel: 'Afgerond' },
      entry: [
        mail('afgerond', { aan: aanRol('griffier', 'programmamanager'), onderdelen: ['training'] }),
        sluit('onbestelbaar'),
      ],
    },
    geannuleerd: {
      type: 'final',
      meta: { titel: 'Gestopt' },
      entry: [sluit('bijeenkomst2.casussen'), sluit('onbestelbaar')],
    },
  },
} as const satisfies OvkkConfig;

export const ovkkMachine = ovkkWoorden.createMachine(ovkkConfig);
