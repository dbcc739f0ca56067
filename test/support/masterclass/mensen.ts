import type { DeelnemerRol } from '#domain';
import { mensVan } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import type { Collega } from '../traject/stappen.ts';

/** No gemeente: the words of the pages and mails must fit it all the same. */
export const ORGANISATIE = 'Waterschap Nergenswater';

const mens = mensVan('nergenswater');

export const OPDRACHTGEVER = mens('Janneke Dijkgraaf', 'opdrachtgever');
export const BURGER = mens('Bram Akkerman', 'burger');

const zit = (naam: string, rol: DeelnemerRol): Mens => mens(naam, rol);

/** Thirteen at the table, and nobody for the seat of the informatiemanager. */
export const TAFEL: readonly Mens[] = [
  zit('Guus Sluis', 'griffier'),
  zit('Hanneke Kade', 'gemeentesecretaris'),
  zit('Iris Boezem', 'raadslid'),
  zit('Joost Duiker', 'raadslid'),
  BURGER,
  zit('Karin Gemaal', 'wethouder'),
  zit('Lars Peil', 'ambtenaar'),
  zit('Mieke Stuw', 'ambtenaar'),
  zit('Noud Wetering', 'ambtenaar'),
  zit('Olga Kwel', 'teamleider'),
  zit('Pim Kolk', 'manager'),
  zit('Quinten Vliet', 'manager'),
  zit('Roos Singel', 'directielid'),
];
/** Joins when the invitations are out. */
export const LATER = zit('Sanne Greppel', 'informatiemanager');
/** Whom the workshop is for; the opdrachtgever hears everything. */
export const IEDEREEN: readonly Mens[] = [OPDRACHTGEVER, ...TAFEL, LATER];

export const iemand = (naam: string): Mens => {
  const gevonden = IEDEREEN.find((een) => een.naam === naam);
  if (!gevonden) throw new Error(`${naam} is not there`);
  return gevonden;
};
/** Who said to come and was not there. */
export const AFWEZIG: readonly Mens[] = [BURGER, iemand('Noud Wetering')];

export const BEGELEIDER = {
  naam: 'Tom Bakker',
  email: 't.bakker@bureau.example',
  rollen: ['Procesbegeleider'],
} as const satisfies Collega;
