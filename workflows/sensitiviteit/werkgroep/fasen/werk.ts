import { aanDeelnemers, aanRol, bevestigtOngevraagd, mail, stap, taak } from '../../../shared/index.ts';
import { WERK } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const klaar = bevestigtOngevraagd(WERK, ['resultaatOpgeslagen', 'voorbeeldOpgeslagen']);
const bureau = { aan: aanRol('programmamanager', 'trainer'), onderdelen: ['werk'] } as const;

const vraagtHulp = {
  'werk.TREKKER_VRAAGT_HULP': {
    target: 'hulpGevraagd',
    // A second question starts the term anew: its answer gets the same days.
    reenter: true,
    actions: mail('hulp-gevraagd', bureau),
  },
} as const;

/** The group works; when it is stuck it asks, and gets advice and best practices of other gemeenten. */
export const werk = {
  initial: 'bezig',
  meta: { titel: 'Aan de slag', fase: true },
  states: {
    bezig: stap('Aan de slag', {
      eigenaar: 'werkgroeptrekker',
      wachtOp: 'deelnemers',
      taken: [
        taak('werk.resultaat', {
          titel: 'Werken aan het thema, en het resultaat met een voorbeeld naar het bureau sturen',
          eigenaar: 'werkgroeptrekker',
          onderdeel: 'werk',
          waar: '',
        }),
      ],
      on: { ...vraagtHulp, ...klaar },
    }),
    hulpGevraagd: {
      ...stap('Wacht op advies', {
        taken: [
          taak('werk.advies', {
            titel: 'Advies geven aan de werkgroep',
            eigenaar: 'programmamanager',
            onderdeel: 'werk',
            waar: '',
            werkdagen: 'hulpWerkdagen',
          }),
        ],
        on: {
          ...vraagtHulp,
          'werk.BUREAU_GEEFT_ADVIES': {
            target: 'bezig',
            actions: mail('hulp-advies', { aan: aanDeelnemers, onderdelen: ['werk'] }),
          },
          'werk.TREKKER_KAN_VERDER': { target: 'bezig' },
          ...klaar,
        },
      }),
      after: { 'werk.hulp': { actions: mail('hulp-herinnering', bureau) } },
    },
    klaar: { type: 'final', meta: { titel: 'Resultaat klaar' } },
  },
  onDone: 'resultaat',
} as const satisfies FaseConfig;
