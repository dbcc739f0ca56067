import {
  aanRol,
  bevestiging,
  document,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { RAPPORTAGE } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planBespreking, verzetBespreking } from './data.ts';

const VEREISTEN = ['conceptrapport', 'besprekingGepland'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'rapportage' } as const;

/** [T] the case is not evaluated; opened when the workshop is over. */
export const rapportTaak = taak('rapportage.rapport', {
  titel: 'Concept van het rapport schrijven: principes uit de casus halen, de casus niet beoordelen',
  waar: 'documenten/rapport',
  werkdagen: 'rapportWerkdagen',
  ...bureau,
});

const delen = {
  target: 'gedeeld',
  guard: vereist('conceptrapport'),
  actions: [
    document('rapport', 'verzonden'),
    mail('masterclass-rapport', { aan: aanRol('opdrachtgever'), onderdelen: ['rapportage'] }),
  ],
} as const;

export const rapportage = {
  initial: 'schrijven',
  meta: { titel: 'Rapportage', fase: true },
  on: verzetBespreking,
  states: {
    schrijven: stap('Concept schrijven', {
      taken: [rapportTaak],
      on: { 'rapportage.BUREAU_DEELT_RAPPORT': delen },
    }),
    gedeeld: stap('Bespreking plannen', {
      taken: [
        taak('rapportage.datum', {
          titel: 'Datum van de bespreking vastleggen',
          waar: 'bijeenkomsten/bespreking',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(RAPPORTAGE)],
      on: {
        // A newer version; the opdrachtgever gets it again.
        'rapportage.BUREAU_DEELT_RAPPORT': delen,
        ...planBespreking,
        ...vraagtBevestiging(RAPPORTAGE, VEREISTEN),
      },
    }),
    ...bevestiging(RAPPORTAGE, { vereisten: VEREISTEN, terugNaar: 'gedeeld' }),
  },
  onDone: 'bespreking',
} as const satisfies FaseConfig;
