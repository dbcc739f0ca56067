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
import { UITNODIGEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planWorkshop, verzetWorkshop } from './data.ts';

const TAFEL = ['tafelBekend', 'veiligMetBurger', 'plaatsBekend'] as const;
const VEREISTEN = [...TAFEL, 'begeleiderBekend'] as const;

const bureau = { eigenaar: 'programmamanager', onderdeel: 'uitnodigen' } as const;
const opdrachtgever = { eigenaar: 'opdrachtgever', onderdeel: 'uitnodigen' } as const;
const geweest = { type: 'gehouden', params: { onderdeel: 'workshop' } } as const;

export const uitnodiging = mail('masterclass-uitnodiging', {
  aan: aanDeelnemers,
  onderdelen: ['workshop'],
  agenda: 'uitnodigen',
  eenmalig: true,
});

const uitnodigen = {
  target: 'uitgenodigd',
  guard: vereist(...TAFEL, 'workshop.datumInToekomst', 'nietTeVeel', 'bredeMix'),
  actions: uitnodiging,
} as const;

export const uitnodigenEnRegelen = {
  initial: 'beoordelen',
  meta: { titel: 'Uitnodigen en regelen', fase: true },
  on: verzetWorkshop,
  states: {
    // Entered again after a phase before it was reopened: what was held needs no invitation.
    beoordelen: { always: [{ target: 'uitgenodigd', guard: geweest }, { target: 'regelen' }] },
    regelen: stap('Uitnodigen en regelen', {
      taken: [
        taak('uitnodigen.deelnemers', {
          titel: 'Deelnemers kiezen: een brede groep, niet te groot',
          waar: 'deelnemers',
          ...opdrachtgever,
        }),
        taak('uitnodigen.plaats', {
          titel: 'Een plaats voor de workshop regelen',
          waar: 'bijeenkomsten/workshop',
          ...opdrachtgever,
        }),
        taak('uitnodigen.catering', {
          titel: 'De catering van de workshop regelen',
          waar: 'gegevens',
          ...opdrachtgever,
        }),
        taak('uitnodigen.datum', {
          titel: 'Datum van de workshop vastleggen',
          waar: 'bijeenkomsten/workshop',
          ...bureau,
        }),
        taak('uitnodigen.begeleider', {
          titel: 'Een procesbegeleider aanwijzen die de workshop leidt',
          waar: 'begeleiders',
          ...bureau,
        }),
      ],
      on: {
        ...planWorkshop('regelen'),
        'uitnodigen.BUREAU_NODIGT_UIT': [uitnodigen, { target: 'uitgenodigd', guard: geweest }],
      },
    }),
    uitgenodigd: stap('Uitgenodigd', {
      taken: [
        taak('uitnodigen.navragen', {
          titel: 'Nagaan of plaats, catering en begeleider geregeld zijn',
          waar: 'gegevens',
          ...bureau,
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(UITNODIGEN)],
      on: {
        // Whoever joined later; the others have their invitation.
        'uitnodigen.BUREAU_NODIGT_UIT': uitnodigen,
        // Advice is for the bureau to weigh; the opdrachtgever is not asked about it again.
        ...vraagtBevestiging(UITNODIGEN, [...VEREISTEN, 'cateringGeregeld']),
      },
    }),
    ...bevestiging(UITNODIGEN, { vereisten: VEREISTEN, terugNaar: 'uitgenodigd' }),
  },
  onDone: 'workshop',
} as const satisfies FaseConfig;
