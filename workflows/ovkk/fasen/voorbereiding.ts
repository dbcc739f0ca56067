import {
  aanDeelnemers,
  bevestiging,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { VOORBEREIDING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planBijeenkomsten, verzetBijeenkomst1, verzetBijeenkomst2 } from './datums.ts';

/** Tells both dates, once; who joins later hears it when the griffie confirms. */
export const saveTheDate = mail('save-the-date', {
  aan: aanDeelnemers,
  onderdelen: ['bijeenkomst1', 'bijeenkomst2'],
  eenmalig: true,
});

const VEREISTEN = [
  'beideDatumsGezet',
  'datumsInVolgorde',
  'elkeDoelgroepVertegenwoordigd',
  'genoegProcesbegeleiders',
] as const;

const bureau = { eigenaar: 'programmamanager', onderdeel: 'voorbereiding' } as const;

const TAKEN = [
  taak('voorbereiding.toelichting', {
    titel: 'Mondeling toelichten hoe het programma werkt',
    waar: '',
    ...bureau,
  }),
  taak('voorbereiding.deelnemers', {
    titel: 'Deelnemers verzamelen',
    eigenaar: 'griffier',
    onderdeel: 'voorbereiding',
    waar: 'deelnemers',
  }),
  taak('voorbereiding.data', {
    titel: 'Data van beide bijeenkomsten vastleggen',
    waar: 'bijeenkomsten',
    ...bureau,
  }),
  taak('voorbereiding.plaats', {
    titel: 'Plaats en catering boeken (soep en broodjes om 18.00 uur)',
    waar: 'bijeenkomsten',
    ...bureau,
  }),
  taak('voorbereiding.begeleiders', { titel: 'Procesbegeleiders aanwijzen', waar: 'begeleiders', ...bureau }),
];

export const voorbereiding = {
  initial: 'inrichten',
  meta: { titel: 'Voorbereiding', fase: true },
  on: { ...verzetBijeenkomst1, ...verzetBijeenkomst2 },
  states: {
    inrichten: stap('Inrichten', {
      taken: TAKEN,
      ookSluiten: [sluitTeruggestuurd(VOORBEREIDING)],
      on: {
        ...planBijeenkomsten,
        'voorbereiding.BUREAU_KONDIGT_AAN': {
          guard: vereist('beideDatumsGezet', 'datumsInVolgorde', 'deelnemersBekend'),
          actions: saveTheDate,
        },
        ...vraagtBevestiging(VOORBEREIDING, VEREISTEN),
      },
    }),
    ...bevestiging(VOORBEREIDING, { vereisten: VEREISTEN, terugNaar: 'inrichten' }),
  },
  onDone: 'bijeenkomst1',
} as const satisfies FaseConfig;
