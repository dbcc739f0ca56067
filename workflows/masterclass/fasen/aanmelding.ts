import {
  aanRol,
  bevestiging,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { AANMELDING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planVoorgesprek, planWorkshop, verzetVoorgesprek, verzetWorkshop } from './data.ts';

const VEREISTEN = ['opdrachtgeverBekend', 'voorgesprekGepland'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'aanmelding' } as const;

const afspreken = stap('Planning afspreken', {
  taken: [
    taak('aanmelding.bellen', {
      titel: 'De opdrachtgever bellen over de planning',
      waar: 'deelnemers',
      ...bureau,
    }),
    taak('aanmelding.datum', {
      titel: 'Datum van de voorbereidende bijeenkomst vastleggen',
      waar: 'bijeenkomsten',
      ...bureau,
    }),
  ],
  ookSluiten: [sluitTeruggestuurd(AANMELDING)],
  on: { ...planVoorgesprek, ...planWorkshop('afspreken'), ...vraagtBevestiging(AANMELDING, VEREISTEN) },
});

export const aanmelding = {
  initial: 'afspreken',
  meta: { titel: 'Aanmelding', fase: true },
  on: { ...verzetVoorgesprek, ...verzetWorkshop },
  states: {
    afspreken: {
      ...afspreken,
      entry: [
        mail('masterclass-aangemeld', {
          aan: aanRol('opdrachtgever'),
          onderdelen: ['aanmelding'],
          eenmalig: true,
        }),
        ...afspreken.entry,
      ],
    },
    ...bevestiging(AANMELDING, { vereisten: VEREISTEN, terugNaar: 'afspreken' }),
  },
  onDone: 'voorbereiding',
} as const satisfies FaseConfig;
