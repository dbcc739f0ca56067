import { datumVereisten } from '../../shared/index.ts';
import { kennismakingVereisten } from './kennismaking.ts';
import { momentVereisten } from './momenten.ts';

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  ...datumVereisten('kennismaking', 'Het kennismakingsgesprek'),
  ...kennismakingVereisten,
  ...momentVereisten,
};
