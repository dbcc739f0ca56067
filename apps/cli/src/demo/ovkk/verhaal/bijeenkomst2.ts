import { ambities } from '../../teksten.ts';
import { bureau, griffie } from '../../rol-spelen.ts';
import { stap } from '../stap.ts';
import { bewaar, legAanwezigheidVast, maakGroepen } from './bijeenkomst1.ts';

export const bijeenkomst2Stappen = [
  stap('groepen2', ['bijeenkomst2', -3], (speler) => maakGroepen(speler, 'bijeenkomst2')),
  stap('aanwezigheid2', ['bijeenkomst2', 1], async (speler) => {
    await legAanwezigheidVast(speler, 'bijeenkomst2', [5, 12]);
    await maakGroepen(speler, 'bijeenkomst2');
  }),
  stap('ambitiesPerGroep', ['bijeenkomst2', 3], async (speler) => {
    await bewaar(speler, 'ambities-raad', ambities('de raad'));
    await bewaar(speler, 'ambities-college-directie', ambities('college en directie'));
    await bewaar(speler, 'ambities-ambtenaren', ambities('de ambtenaren'));
  }),
  stap('bijeenkomst2Klaar', ['bijeenkomst2', 4], bureau('bijeenkomst2.BUREAU_VRAAGT_BEVESTIGING')),
  stap('bijeenkomst2Bevestigd', ['bijeenkomst2', 6], griffie('bijeenkomst2.GRIFFIE_BEVESTIGT')),
] as const;
