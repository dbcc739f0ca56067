import { aanDeelnemers, bevestigtOngevraagd, mail, sessie, taak } from '../../../shared/index.ts';
import { ROLLEN } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

export const rollen = {
  initial: 'beoordelen',
  meta: { titel: 'Rollen en systeem', fase: true },
  states: {
    ...sessie(ROLLEN, {
      aan: aanDeelnemers,
      datumVereisten: ['rollen.datumInToekomst', 'rollen.nogNietGehouden', 'deelnemersBekend'],
      plannen: [
        taak('cohort.deelnemers', {
          titel: 'Deelnemers van dit cohort verzamelen',
          eigenaar: 'programmamanager',
          onderdeel: 'rollen',
          waar: 'deelnemers',
        }),
      ],
      uitnodiging: [
        mail('uitnodiging-rollen', {
          aan: aanDeelnemers,
          onderdelen: ['rollen'],
          agenda: 'uitnodigen',
          eenmalig: true,
        }),
      ],
      verwerken: [],
      daarna: bevestigtOngevraagd(ROLLEN, ['rollen.aanwezigheidCompleet']),
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
  onDone: 'casuistiek',
} as const satisfies FaseConfig;
