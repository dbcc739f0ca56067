import { mensVan } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';

export const GEMEENTE = 'Urk';

const mens = mensVan('urk');

export const OPDRACHTGEVER = mens('Aafje Haven', 'opdrachtgever');
export const SECRETARIS = mens('Brecht Vuurtoren', 'gemeentesecretaris');
const AMBTENAAR = mens('Cor Anker', 'ambtenaar');
const TEAMLEIDER = mens('Dieuwke Kade', 'teamleider');
export const DEELNEMERS = [OPDRACHTGEVER, SECRETARIS, AMBTENAAR, TEAMLEIDER];

export interface Groep {
  readonly naam: string;
  readonly thema: string;
  readonly trekker: Mens;
  readonly leden: readonly Mens[];
}

const groep = (naam: string, thema: string, trekker: Mens, ...leden: readonly Mens[]): Groep => ({
  naam,
  thema,
  trekker,
  leden: [trekker, ...leden],
});

/** Who is in the training may be in a group, and in two: the same person has one address. */
export const TAFEL = groep(
  'Vroeg aan tafel',
  'Raadsleden in een vroeg stadium betrekken',
  mens('Evert Baken', 'werkgroeptrekker'),
  AMBTENAAR,
  mens('Froukje Boei', 'ambtenaar'),
);
export const TAAL = groep(
  'Heldere taal',
  'Raadsvoorstellen die iedereen begrijpt',
  mens('Gerben Zeil', 'werkgroeptrekker'),
  AMBTENAAR,
  TEAMLEIDER,
);
/** Does not come to anything. */
export const REGIE = groep(
  'Regie',
  'Wie heeft de regie?',
  mens('Hessel Roer', 'werkgroeptrekker'),
  mens('Ietje Kiel', 'ambtenaar'),
);
