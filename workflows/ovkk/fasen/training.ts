import {
  bevestiging,
  mail,
  sluitTeruggestuurd,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { TRAINING } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { planDagdelen, verzetDagdelen } from './datums.ts';

const VEREISTEN = ['trainingAanwezigheidCompleet'] as const;
const bureau = { eigenaar: 'programmamanager', onderdeel: 'training', waar: 'training' } as const;

const uitnodigen = {
  target: 'uitgenodigd',
  guard: vereist(
    'dagdelenGepland',
    'dagdelenInVolgorde',
    'documentenDefinitief',
    'iemandMagMee',
    'trainingOpTijd',
  ),
  actions: mail('training-uitnodiging', {
    aan: { soort: 'training' },
    onderdelen: ['dagdeel1', 'dagdeel2'],
    agenda: 'uitnodigen',
    eenmalig: true,
  }),
} as const;

export const training = {
  initial: 'voorbereiden',
  meta: { titel: 'Training', fase: true },
  states: {
    voorbereiden: stap('Training voorbereiden', {
      taken: [
        taak('training.deelnemers', { titel: 'Nagaan wie mee mag doen aan de training', ...bureau }),
        taak('training.dagdelen', { titel: 'Twee dagdelen plannen', ...bureau }),
      ],
      on: { ...planDagdelen, ...verzetDagdelen, 'training.BUREAU_NODIGT_UIT': uitnodigen },
    }),
    uitgenodigd: stap('Uitgenodigd voor de training', {
      taken: [
        taak('training.aanwezigheid', { titel: 'Aanwezigheid bij beide dagdelen vastleggen', ...bureau }),
      ],
      ookSluiten: [sluitTeruggestuurd(TRAINING)],
      on: {
        ...verzetDagdelen,
        // Who got a waiver later; the others have their invitation.
        'training.BUREAU_NODIGT_UIT': uitnodigen,
        ...vraagtBevestiging(TRAINING, VEREISTEN),
      },
    }),
    ...bevestiging(TRAINING, { vereisten: VEREISTEN, terugNaar: 'uitgenodigd' }),
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
