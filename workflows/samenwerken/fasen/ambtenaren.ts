import { bevestigtOngevraagd, heropenHier, stap, startKind, taak } from '../../shared/index.ts';
import { AMBTENAREN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const startCohort = {
  'ambtenaren.BUREAU_START_COHORT': { target: 'lopend', actions: startKind('samenwerken-cohort') },
} as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'ambtenaren' } as const;

/** Track A: ambtenaren, and directie and MT, each walk the same path in cohorts of their own. */
export const ambtenaren = {
  initial: 'begin',
  meta: { titel: 'Ambtenaren en bestuur', fase: true },
  on: { 'HEROPEN.ambtenaren': heropenHier(AMBTENAREN, 'lopend') },
  states: {
    begin: {
      always: [
        // Closed, opened again and started one more, then gone back further: that one is waited for.
        { target: 'lopend', guard: { type: 'heeftKinderenBezig' } },
        { target: 'klaar', guard: { type: 'faseGeweest', params: { fase: 'ambtenaren' } } },
        { target: 'lopend', guard: { type: 'heeftKinderen' } },
        { target: 'samenstellen' },
      ],
    },
    samenstellen: stap('Cohorten samenstellen', {
      taken: [
        taak('ambtenaren.cohorten', {
          titel: 'Cohorten samenstellen en starten: van ambtenaren, en van directie en MT',
          waar: '',
          ...bureau,
        }),
      ],
      on: startCohort,
    }),
    lopend: stap('Cohorten aan het werk', {
      wachtOp: 'groepen',
      taken: [
        taak('ambtenaren.cohortDirectie', {
          titel: 'Noteren welk cohort van directie en MT is',
          waar: 'gegevens',
          ...bureau,
        }),
      ],
      on: {
        ...startCohort,
        ...bevestigtOngevraagd(AMBTENAREN, ['cohortenKlaar', 'directieEnMtKlaar']),
      },
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
} as const satisfies FaseConfig;
