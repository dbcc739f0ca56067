import {
  aanDeelnemers,
  bevestigtOngevraagd,
  heropenHier,
  mail,
  sessie,
  spoorBegin,
  vereist,
} from '../../shared/index.ts';
import { TRAINING, TRAININGEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const DATUM = ['training.datumInToekomst', 'training.nogNietGehouden', 'deelnemersBekend'] as const;
const afsluiten = bevestigtOngevraagd(TRAININGEN, ['training.aanwezigheidCompleet', 'eenTrainingGehouden']);

/** Collective training moments, as many as are needed. */
export const trainingen = {
  initial: 'begin',
  meta: { titel: 'Collectieve trainingen', fase: true },
  on: { 'HEROPEN.trainingen': heropenHier(TRAININGEN, 'verwerken') },
  states: {
    begin: spoorBegin('trainingen', 'beoordelen'),
    ...sessie(TRAINING, {
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
      daarna: { ...afsluiten, 'training.BUREAU_PLANT': { target: 'uitnodigen', guard: vereist(...DATUM) } },
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
} as const satisfies FaseConfig;
