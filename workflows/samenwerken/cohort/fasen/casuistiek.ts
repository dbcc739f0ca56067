import { aanDeelnemers, bevestigtOngevraagd, mail, sessie, taak } from '../../../shared/index.ts';
import { CASUISTIEK } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';

const bureau = { eigenaar: 'programmamanager', onderdeel: 'casuistiek' } as const;

/** Role play asks for actors, and they must have been booked weeks ahead: without them nobody is invited. */
export const casuistiek = {
  initial: 'beoordelen',
  meta: { titel: 'Casuïstiek met acteurs', fase: true },
  states: {
    ...sessie(CASUISTIEK, {
      aan: aanDeelnemers,
      datumVereisten: ['casuistiek.datumInToekomst', 'casuistiek.nogNietGehouden'],
      uitnodigVereisten: ['acteursOpTijdGeboekt'],
      voorbereiden: [
        taak('casuistiek.acteurs', { titel: 'Acteurs boeken', waar: 'gegevens', ...bureau }),
        taak('casuistiek.casussen', { titel: 'Casussen uit het eigen werk kiezen', waar: '', ...bureau }),
      ],
      uitnodiging: [
        mail('uitnodiging-casuistiek', {
          aan: aanDeelnemers,
          onderdelen: ['casuistiek'],
          agenda: 'uitnodigen',
          eenmalig: true,
        }),
      ],
      verwerken: [],
      daarna: bevestigtOngevraagd(CASUISTIEK, ['casuistiek.aanwezigheidCompleet']),
    }),
    klaar: { type: 'final', meta: { titel: 'Bevestigd' } },
  },
  onDone: 'pressurecooker',
} as const satisfies FaseConfig;
