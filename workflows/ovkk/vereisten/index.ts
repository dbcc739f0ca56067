import { consultatieVereisten } from '../../shared/index.ts';
import { afsprakenVereisten } from './afspraken.ts';
import { bijeenkomstenVereisten } from './bijeenkomsten.ts';
import { documentVereisten } from './documenten.ts';
import { trainingVereisten } from './training.ts';
import { voorbereidingVereisten } from './voorbereiding.ts';

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  ...voorbereidingVereisten,
  ...bijeenkomstenVereisten,
  ...consultatieVereisten('consultatie', 'bijeenkomst1', 'visie'),
  ...documentVereisten,
  ...afsprakenVereisten,
  ...trainingVereisten,
};
