import { stap, taak, vereist } from '../../shared/index.ts';
import { MOMENT1, MOMENT2, MOMENT3, MOMENT4, MOMENTEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planMomenten, verzetMoment1, verzetVanaf2, verzetVanaf3, verzetVanaf4 } from './data.ts';
import { inDeAgenda, reflectie } from './reflectie.ts';

const bureau = { eigenaar: 'programmamanager', onderdeel: 'moment1' } as const;

/** After the yes: own questions and all four dates, before the first moment. */
const inrichten = stap('Vragen en data vastleggen', {
  taken: [
    taak('moment1.begeleider', { titel: 'Een procesbegeleider aanwijzen', waar: 'begeleiders', ...bureau }),
    taak('moment1.data', {
      titel: 'Alle vier reflectiemomenten in de agenda zetten',
      waar: 'bijeenkomsten',
      ...bureau,
    }),
    taak('moment1.vragen', {
      titel: 'Eigen vragen opschrijven (alleen voor burgemeester en procesbegeleider)',
      eigenaar: 'burgemeester',
      onderdeel: 'moment1',
      waar: 'gegevens',
    }),
  ],
  on: {
    ...planMomenten,
    ...verzetMoment1,
    'moment1.BUREAU_NODIGT_UIT': {
      target: 'gepland',
      guard: vereist(
        'vierDatums',
        'momentenInVolgorde',
        'moment1.datumInToekomst',
        'eigenVragen',
        'begeleiderBekend',
      ),
      actions: inDeAgenda(...MOMENTEN),
    },
  },
});

// Reached with its date still to come, or reopened when it is over: there is nothing to judge.
const { beoordelen: _, ...eerste } = reflectie(MOMENT1);

export const moment1 = {
  initial: 'inrichten',
  meta: { titel: 'Reflectiemoment 1', fase: true },
  on: verzetVanaf2,
  states: { inrichten, ...eerste },
  onDone: 'moment2',
} as const satisfies FaseConfig;

export const moment2 = {
  initial: 'beoordelen',
  meta: { titel: 'Reflectiemoment 2', fase: true },
  on: verzetVanaf3,
  states: reflectie(MOMENT2),
  onDone: 'moment3',
} as const satisfies FaseConfig;

export const moment3 = {
  initial: 'beoordelen',
  meta: { titel: 'Reflectiemoment 3', fase: true },
  on: verzetVanaf4,
  states: reflectie(MOMENT3),
  onDone: 'moment4',
} as const satisfies FaseConfig;

export const moment4 = {
  initial: 'beoordelen',
  meta: { titel: 'Reflectiemoment 4', fase: true },
  states: reflectie(MOMENT4),
  onDone: 'afronding',
} as const satisfies FaseConfig;
