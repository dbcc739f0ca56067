import {
  aanAanwezigen,
  aanDeelnemers,
  alsnogAfgelast,
  bevestiging,
  gesprek,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { WORKSHOP } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM_WORKSHOP } from './data.ts';
import { rapportTaak } from './rapportage.ts';
import { uitnodiging } from './uitnodigen.ts';

const VEREISTEN = ['workshop.aanwezigheidCompleet'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'workshop' } as const;

const { nieuweDatum, ...dagdeel } = gesprek(WORKSHOP, {
  datumVereisten: DATUM_WORKSHOP,
  // Who was invited in the phase before is skipped; after calling off everybody hears the new date.
  uitnodigen: [uitnodiging],
  daarna: 'verwerken',
});

const verwerken = stap('Uitkomsten ophalen', {
  taken: [
    taak('workshop.aanwezigheid', {
      titel: 'Aanwezigheid vastleggen van de workshop',
      waar: 'bijeenkomsten/workshop/aanwezigheid',
      ...bureau,
    }),
    taak('workshop.fotos', {
      titel: 'Foto’s van de bouwwerken opslaan (alleen voor wie ze mag zien)',
      waar: 'documenten/fotos',
      ...bureau,
    }),
  ],
  ookSluiten: [sluitTeruggestuurd(WORKSHOP)],
  on: { ...alsnogAfgelast(WORKSHOP), ...vraagtBevestiging(WORKSHOP, VEREISTEN) },
});

export const workshop = {
  initial: 'beoordelen',
  meta: { titel: 'Workshop', fase: true },
  states: {
    ...dagdeel,
    gepland: {
      ...dagdeel.gepland,
      after: {
        'workshop.praktisch': {
          guard: { type: 'nogNietBegonnen', params: { onderdeel: 'workshop' } },
          actions: mail('masterclass-praktisch', { aan: aanDeelnemers, onderdelen: ['workshop'] }),
        },
        ...dagdeel.gepland.after,
      },
    },
    // The term of the report runs from the day of the workshop.
    verwerken: { ...verwerken, entry: [...verwerken.entry, rapportTaak] },
    // After the way on: it is only met when a date falls through.
    nieuweDatum,
    ...bevestiging(WORKSHOP, {
      vereisten: VEREISTEN,
      terugNaar: 'verwerken',
      bijBevestiging: [
        mail('masterclass-bedankt', {
          aan: aanAanwezigen('workshop'),
          onderdelen: ['workshop'],
          eenmalig: true,
        }),
      ],
    }),
  },
  onDone: 'rapportage',
} as const satisfies FaseConfig;
