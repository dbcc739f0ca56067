import { aanRol, alsnogAfgelast, gesprek, mail, stap, taak, vereist } from '../../shared/index.ts';
import { KENNISMAKINGSGESPREK } from '../fasen.ts';
import type { FaseConfig } from '../woorden.ts';
import { DATUM_KENNISMAKING } from './data.ts';

const gesprekken = gesprek(KENNISMAKINGSGESPREK, {
  datumVereisten: DATUM_KENNISMAKING,
  uitnodigen: [
    mail('burgemeester-kennismaking', {
      aan: aanRol('burgemeester'),
      onderdelen: ['kennismaking'],
      agenda: 'uitnodigen',
      eenmalig: true,
    }),
  ],
  daarna: 'gesproken',
});

/** One talk, one letter: before the yes nobody else hears anything. */
export const kennismaking = {
  initial: 'aangemeld',
  meta: { titel: 'Kennismaking', fase: true },
  states: {
    aangemeld: {
      ...gesprekken.nieuweDatum,
      meta: { ...gesprekken.nieuweDatum.meta, titel: 'Aangemeld' },
      on: { 'kennismaking.BUREAU_PLANT': gesprekken.nieuweDatum.on['kennismaking.BUREAU_PLANT'] },
    },
    gepland: gesprekken.gepland,
    gesproken: stap('Gesproken', {
      taken: [
        taak('kennismaking.verslag', {
          titel: 'Vastleggen dat het kennismakingsgesprek is gehouden',
          eigenaar: 'programmamanager',
          onderdeel: 'kennismaking',
          waar: 'bijeenkomsten/kennismaking/aanwezigheid',
        }),
      ],
      on: {
        ...alsnogAfgelast(KENNISMAKINGSGESPREK),
        'kennismaking.BUREAU_BEVESTIGT': { target: 'klaar', guard: vereist('kennismakingGehouden') },
      },
    }),
    // After the way on: it is only met when a date falls through.
    nieuweDatum: gesprekken.nieuweDatum,
    klaar: { type: 'final', meta: { titel: 'Kennisgemaakt' } },
  },
  onDone: 'besluit',
} as const satisfies FaseConfig;
