import {
  aanDeelnemers,
  bevestigtOngevraagd,
  heropenHier,
  mail,
  sessie,
  spoorBegin,
  stap,
  vereist,
} from '../../shared/index.ts';
import { TRAINING, TRAININGEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const DATUM = ['training.datumInToekomst', 'training.nogNietGehouden', 'deelnemersBekend'] as const;
const afsluiten = bevestigtOngevraagd(TRAININGEN, ['training.eerderGehouden']);

const sessies = sessie(TRAINING, {
  aan: aanDeelnemers,
  datumVereisten: DATUM,
  uitnodiging: [
    mail('uitnodiging-training', {
      aan: aanDeelnemers,
      onderdelen: ['training'],
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ],
  verwerken: [],
  // A last training that was called off need not be held after all.
  zonderDatum: afsluiten,
  daarna: {
    'training.BUREAU_VERWERKT': {
      target: 'tussentijd',
      guard: vereist('training.aanwezigheidCompleet'),
    },
  },
});

/** Collective training moments, as many as are needed. */
export const training = {
  initial: 'beoordelen',
  meta: { titel: 'Collectieve trainingen', fase: true },
  on: { 'HEROPEN.training': heropenHier(TRAININGEN, 'tussentijd') },
  states: {
    ...sessies,
    beoordelen: spoorBegin('training', sessies.beoordelen),
    tussentijd: stap('Volgende training plannen, of afsluiten', {
      taken: [],
      on: { 'training.BUREAU_PLANT': { target: 'uitnodigen', guard: vereist(...DATUM) }, ...afsluiten },
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
} as const satisfies FaseConfig;
