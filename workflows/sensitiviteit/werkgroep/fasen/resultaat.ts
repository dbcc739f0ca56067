import {
  aanDeelnemers,
  bevestigtOngevraagd,
  document,
  mail,
  stap,
  taak,
  vereist,
} from '../../../shared/index.ts';
import { RESULTAAT } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

export const resultaat = {
  initial: 'delen',
  meta: { titel: 'Resultaat delen', fase: true },
  states: {
    delen: stap('Resultaat delen', {
      taken: [
        taak('resultaat.mailen', {
          titel: 'Het resultaat mailen aan de werkgroep',
          eigenaar: 'programmamanager',
          onderdeel: 'resultaat',
          waar: 'documenten/resultaat',
        }),
      ],
      on: {
        'resultaat.BUREAU_DEELT': {
          target: 'gedeeld',
          guard: vereist('resultaatOpgeslagen'),
          actions: [
            document('resultaat', 'verzonden'),
            mail('werkgroep-resultaat', { aan: aanDeelnemers, onderdelen: ['resultaat'] }),
          ],
        },
      },
    }),
    gedeeld: stap('Resultaat gedeeld', {
      eigenaar: 'werkgroeptrekker',
      wachtOp: 'deelnemers',
      taken: [
        taak('resultaat.vertellen', {
          titel: 'Collega’s vertellen over het resultaat',
          eigenaar: 'werkgroeptrekker',
          onderdeel: 'resultaat',
          waar: '',
        }),
      ],
      on: bevestigtOngevraagd(RESULTAAT, ['resultaatGedeeld']),
    }),
    klaar: { type: 'final', meta: { titel: 'Gedeeld' } },
  },
  onDone: 'afgerond',
} as const satisfies FaseConfig;
