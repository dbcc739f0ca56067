import {
  aanRol,
  annuleren,
  beginContext,
  heropen,
  mail,
  onbestelbaar,
  sluit,
  sluitOnbestelbaar,
} from '../shared/index.ts';
import { aanmelding } from './fasen/aanmelding.ts';
import { bespreking } from './fasen/bespreking.ts';
import { rapportage } from './fasen/rapportage.ts';
import { uitnodigenEnRegelen } from './fasen/uitnodigen.ts';
import { voorbereiding } from './fasen/voorbereiding.ts';
import { workshop } from './fasen/workshop.ts';
import { masterclassWoorden } from './woorden.ts';
import type { MasterclassConfig } from './woorden.ts';

/** Opened when the workshop is over, so also when the phase that closes it is passed by. */
const RAPPORT = sluit('rapportage.rapport');

const config = {
  id: 'masterclass',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'aanmelding',
  on: {
    BUREAU_ANNULEERT: annuleren(['workshop', 'voorbereiding', 'bespreking']),
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    'HEROPEN.aanmelding': heropen('aanmelding', 'afspreken'),
    'HEROPEN.voorbereiding': heropen('voorbereiding', 'kiezen'),
    'HEROPEN.uitnodigen': heropen('uitnodigen', 'uitgenodigd'),
    'HEROPEN.workshop': heropen('workshop', 'verwerken'),
    'HEROPEN.rapportage': heropen('rapportage', 'schrijven'),
    'HEROPEN.bespreking': heropen('bespreking', 'vaststellen'),
  },
  states: {
    aanmelding,
    voorbereiding,
    uitnodigen: uitnodigenEnRegelen,
    workshop,
    rapportage,
    bespreking,
    afgerond: {
      type: 'final',
      meta: { titel: 'Afgerond' },
      entry: [
        mail('masterclass-afgerond', { aan: aanRol('opdrachtgever'), onderdelen: ['bespreking'] }),
        RAPPORT,
        sluitOnbestelbaar,
      ],
    },
    geannuleerd: {
      type: 'final',
      meta: { titel: 'Gestopt' },
      entry: [RAPPORT, sluitOnbestelbaar],
    },
  },
} as const satisfies MasterclassConfig;

export const masterclassMachine = masterclassWoorden.createMachine(config);
