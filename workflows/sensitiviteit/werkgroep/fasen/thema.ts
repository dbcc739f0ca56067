import {
  aanDeelnemers,
  aanRol,
  bevestigtOngevraagd,
  mail,
  stap,
  taak,
  vereist,
} from '../../../shared/index.ts';
import { THEMA } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

/** No group starts without a theme of its own, enough members and a lead. */
export const thema = {
  initial: 'kiezen',
  meta: { titel: 'Thema kiezen', fase: true },
  states: {
    kiezen: stap('Thema kiezen', {
      eigenaar: 'werkgroeptrekker',
      wachtOp: 'deelnemers',
      taken: [
        taak('thema.leden', {
          titel: 'Leden en een trekker zoeken voor de werkgroep',
          eigenaar: 'programmamanager',
          onderdeel: 'thema',
          waar: 'deelnemers',
        }),
        taak('thema.kiezen', {
          titel: 'Met de werkgroep een thema kiezen',
          eigenaar: 'werkgroeptrekker',
          onderdeel: 'thema',
          waar: 'gegevens',
        }),
      ],
      on: {
        // With the personal link, by which the lead does all that follows.
        'thema.BUREAU_VRAAGT_THEMA': {
          guard: vereist('trekkerBekend'),
          actions: mail('werkgroep-thema', { aan: aanRol('werkgroeptrekker'), onderdelen: ['thema'] }),
        },
        ...bevestigtOngevraagd(
          THEMA,
          ['themaGekozen', 'genoegLeden', 'trekkerBekend'],
          [mail('werkgroep-start', { aan: aanDeelnemers, onderdelen: ['thema'], eenmalig: true })],
        ),
      },
    }),
    klaar: { type: 'final', meta: { titel: 'Gekozen' } },
  },
  onDone: 'werk',
} as const satisfies FaseConfig;
