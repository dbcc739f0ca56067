import {
  aanRol,
  annuleren,
  beginContext,
  heropen,
  heropenSpoor,
  mail,
  onbestelbaar,
  sluit,
  sluitOnbestelbaar,
  stopKinderen,
  taak,
} from '../shared/index.ts';
import { AMBTENAREN, LEIDERSCHAP, RAAD } from './fasen.ts';
import { afronding } from './fasen/afronding.ts';
import { ontwerp } from './fasen/ontwerp.ts';
import { sporen } from './fasen/sporen.ts';
import { samenwerkenWoorden } from './woorden.ts';
import type { SamenwerkenConfig } from './woorden.ts';

const stoppen = annuleren(['raad', 'leiderschap']);

/** Literal, so that the way to a later version can be checked against its moments. */
export const samenwerkenConfig = {
  id: 'samenwerken',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'ontwerp',
  on: {
    BUREAU_ANNULEERT: { ...stoppen, actions: [stoppen.actions, stopKinderen] },
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    SYSTEEM_MELDT_KIND: {
      actions: taak('cohort.gemeld', {
        titel: 'Een cohort is klaar of gestopt: bekijken wat het opleverde',
        eigenaar: 'programmamanager',
        onderdeel: 'ambtenaren',
        waar: '',
      }),
    },
    'HEROPEN.ontwerp': heropen('ontwerp', 'opstellen'),
    'HEROPEN.ambtenaren': heropenSpoor(AMBTENAREN, 'lopend'),
    'HEROPEN.raad': heropenSpoor(RAAD, 'tussentijd'),
    'HEROPEN.leiderschap': heropenSpoor(LEIDERSCHAP, 'afsluiten'),
  },
  states: {
    ontwerp,
    sporen,
    afronding,
    afgerond: {
      type: 'final',
      meta: { titel: 'Afgerond' },
      entry: [
        mail('samenwerken-afgerond', {
          aan: aanRol('opdrachtgever', 'griffier', 'gemeentesecretaris', 'programmamanager'),
          onderdelen: ['afronding'],
        }),
        sluit('cohort.gemeld'),
        sluitOnbestelbaar,
      ],
    },
    geannuleerd: {
      type: 'final',
      meta: { titel: 'Gestopt' },
      entry: [sluit('cohort.gemeld'), sluitOnbestelbaar],
    },
  },
} as const satisfies SamenwerkenConfig;

export const samenwerkenMachine = samenwerkenWoorden.createMachine(samenwerkenConfig);
