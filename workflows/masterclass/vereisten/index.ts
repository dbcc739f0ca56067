import { aanwezigheidVereiste, datumVereisten } from '../../shared/index.ts';
import { tafelVereisten } from './tafel.ts';
import { voorbereidingVereisten } from './voorbereiding.ts';
import { workshopVereisten } from './workshop.ts';

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  ...datumVereisten('voorbereiding', 'De voorbereidende bijeenkomst'),
  ...voorbereidingVereisten,
  ...tafelVereisten,
  ...datumVereisten('workshop', 'De workshop'),
  ...aanwezigheidVereiste('workshop', 'de workshop'),
  ...workshopVereisten,
  ...datumVereisten('bespreking', 'De bespreking'),
};
