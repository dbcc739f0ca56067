import { ambities } from '../teksten.ts';
import { bureauStuurt, griffieStuurt } from '../rol-spelen.ts';
import type { Stap } from '../stap.ts';
import { bewaar, legAanwezigheidVast, maakGroepen } from './bijeenkomst1.ts';

export const bijeenkomst2Stappen = [
  {
    naam: 'groepen2',
    vanaf: 'bijeenkomst2',
    dagen: -3,
    doe: (speler) => maakGroepen(speler, 'bijeenkomst2'),
  },
  {
    naam: 'aanwezigheid2',
    vanaf: 'bijeenkomst2',
    dagen: 1,
    doe: async (speler) => {
      await legAanwezigheidVast(speler, 'bijeenkomst2', [5, 12]);
      await maakGroepen(speler, 'bijeenkomst2');
    },
  },
  {
    naam: 'ambitiesPerGroep',
    vanaf: 'bijeenkomst2',
    dagen: 3,
    doe: async (speler) => {
      await bewaar(speler, 'ambities-raad', ambities('de raad'));
      await bewaar(speler, 'ambities-college-directie', ambities('college en directie'));
      await bewaar(speler, 'ambities-ambtenaren', ambities('de ambtenaren'));
    },
  },
  {
    naam: 'bijeenkomst2Klaar',
    vanaf: 'bijeenkomst2',
    dagen: 4,
    doe: (speler) => bureauStuurt(speler, 'bijeenkomst2.BUREAU_VRAAGT_BEVESTIGING'),
  },
  {
    naam: 'bijeenkomst2Bevestigd',
    vanaf: 'bijeenkomst2',
    dagen: 6,
    doe: (speler) => griffieStuurt(speler, 'bijeenkomst2.GRIFFIE_BEVESTIGT'),
  },
] as const satisfies readonly Stap[];
