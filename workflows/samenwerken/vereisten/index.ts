import { bevestigersVereiste, documentOpgeslagen } from '../../shared/index.ts';
import { AFRONDING, ONTWERP, SPOREN } from '../fasen.ts';
import { cohortVereisten } from './cohorten.ts';
import { leiderschapVereisten } from './leiderschap.ts';
import { raadVereisten } from './raad.ts';

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  ...bevestigersVereiste([ONTWERP, ...SPOREN, AFRONDING]),
  programmaOpgeslagen: documentOpgeslagen('programma', 'Het programma op maat staat op papier.'),
  ...cohortVereisten,
  ...raadVereisten,
  ...leiderschapVereisten,
  eindverslagOpgeslagen: documentOpgeslagen('eindverslag', 'Het eindverslag is opgeslagen.'),
};
