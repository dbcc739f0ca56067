import {
  aanEerderBericht,
  aanRol,
  annuleren,
  beginContext,
  heropen,
  mail,
  onbestelbaar,
  sluitOnbestelbaar,
} from '../shared/index.ts';
import { afronding } from './fasen/afronding.ts';
import { besluit } from './fasen/besluit.ts';
import { kennismaking } from './fasen/kennismaking.ts';
import { moment1, moment2, moment3, moment4 } from './fasen/momenten.ts';
import { MOMENTEN } from './fasen.ts';
import { burgemeesterWoorden } from './woorden.ts';
import type { BurgemeesterConfig } from './woorden.ts';

const AFSPRAKEN = ['kennismaking', ...MOMENTEN, 'inhaalgesprek'] as const;

/** [D] half-way too one may stop: what is to come leaves the diary. */
const terugtrekken = {
  target: '.teruggetrokken',
  actions: mail('burgemeester-gestopt', {
    aan: aanEerderBericht('*'),
    onderdelen: AFSPRAKEN,
    agenda: 'afzeggen',
  }),
} as const;

const config = {
  id: 'burgemeester',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'kennismaking',
  on: {
    BURGEMEESTER_TREKT_ZICH_TERUG: {
      ...terugtrekken,
      actions: [
        terugtrekken.actions,
        mail('burgemeester-afscheid-gemeld', { aan: aanRol('programmamanager'), onderdelen: ['berichten'] }),
      ],
    },
    BUREAU_MELDT_TERUGTREKKING: terugtrekken,
    BUREAU_ANNULEERT: annuleren(AFSPRAKEN),
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    'HEROPEN.moment1': heropen('moment1', 'terugkijken'),
    'HEROPEN.moment2': heropen('moment2', 'terugkijken'),
    'HEROPEN.moment3': heropen('moment3', 'terugkijken'),
    'HEROPEN.moment4': heropen('moment4', 'terugkijken'),
    'HEROPEN.afronding': heropen('afronding', 'terugblikken'),
  },
  states: {
    kennismaking,
    besluit,
    moment1,
    moment2,
    moment3,
    moment4,
    afronding,
    afgerond: {
      type: 'final',
      meta: { titel: 'Afgerond' },
      entry: [
        mail('burgemeester-afgerond', { aan: aanRol('burgemeester'), onderdelen: ['afronding'] }),
        sluitOnbestelbaar,
      ],
    },
    nietDoorgegaan: {
      type: 'final',
      meta: { titel: 'Niet doorgegaan' },
      entry: [
        mail('burgemeester-geen-deelname', { aan: aanRol('burgemeester'), onderdelen: ['besluit'] }),
        mail('burgemeester-afscheid-gemeld', { aan: aanRol('programmamanager'), onderdelen: ['besluit'] }),
        sluitOnbestelbaar,
      ],
    },
    teruggetrokken: { type: 'final', meta: { titel: 'Teruggetrokken' }, entry: sluitOnbestelbaar },
    geannuleerd: { type: 'final', meta: { titel: 'Gestopt' }, entry: sluitOnbestelbaar },
  },
} as const satisfies BurgemeesterConfig;

export const burgemeesterMachine = burgemeesterWoorden.createMachine(config);
