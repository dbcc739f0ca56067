import {
  aanDeelnemers,
  annuleren,
  beginContext,
  heropen,
  mail,
  meldOuder,
  onbestelbaar,
  sluitOnbestelbaar,
} from '../../shared/index.ts';
import { casuistiek } from './fasen/casuistiek.ts';
import { pressurecooker } from './fasen/pressurecooker.ts';
import { rollen } from './fasen/rollen.ts';
import { cohortWoorden } from './woorden.ts';
import type { CohortConfig } from './woorden.ts';

const klaar = [meldOuder('SYSTEEM_MELDT_KIND'), sluitOnbestelbaar] as const;

/** Literal, so that the way to a later version can be checked against its moments. */
export const cohortConfig = {
  id: 'samenwerken-cohort',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'rollen',
  on: {
    BUREAU_ANNULEERT: annuleren(['rollen', 'casuistiek', 'pressurecooker', 'reflectie']),
    SYSTEEM_MELDT_ONBESTELBAAR: onbestelbaar,
    'HEROPEN.rollen': heropen('rollen', 'verwerken'),
    'HEROPEN.casuistiek': heropen('casuistiek', 'verwerken'),
  },
  states: {
    rollen,
    casuistiek,
    pressurecooker,
    afgerond: {
      type: 'final',
      meta: { titel: 'Afgerond' },
      entry: [mail('cohort-afgerond', { aan: aanDeelnemers, onderdelen: ['pressurecooker'] }), ...klaar],
    },
    geannuleerd: { type: 'final', meta: { titel: 'Gestopt' }, entry: klaar },
  },
} as const satisfies CohortConfig;

export const cohortMachine = cohortWoorden.createMachine(cohortConfig);
