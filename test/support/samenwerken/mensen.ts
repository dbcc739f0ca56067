import { mensVan } from '../traject/mensen.ts';

/** A provincie: the same seats have other names here. */
export const PROVINCIE = 'Drenthe';

const mens = mensVan('drenthe');

export const OPDRACHTGEVER = mens('Annelies Brink', 'opdrachtgever');
export const SECRETARIS = mens('Bert Esdoorn', 'gemeentesecretaris');
export const GRIFFIER = mens('Carla Dennen', 'griffier');
export const GEDEPUTEERDE = mens('Dirk Heideveld', 'wethouder');
export const STATENLID = mens('Els Veenstra', 'raadslid');
export const DIRECTEUR = mens('Frits Zandberg', 'directielid');
/** From another world: asked for the second leadership meeting. */
export const GAST = mens('Greet Boomgaard', 'gast');

/** Known from the beginning. */
export const TOP = [OPDRACHTGEVER, SECRETARIS, GRIFFIER, GEDEPUTEERDE, DIRECTEUR];
/** The joint sessions. */
export const RAAD = [SECRETARIS, GRIFFIER, GEDEPUTEERDE, DIRECTEUR, STATENLID];

export const BELEID = {
  naam: 'Beleid en uitvoering',
  bestuurder: GEDEPUTEERDE,
  mensen: [GEDEPUTEERDE, mens('Hilde Berkhout', 'ambtenaar'), mens('Ids Wilgenpad', 'teamleider')],
} as const;
const COMMISSARIS = mens('Karel Turfstra', 'burgemeester');
export const DIRECTIE = {
  naam: 'Directie en MT',
  bestuurder: COMMISSARIS,
  mensen: [COMMISSARIS, DIRECTEUR, mens('Jan Hunebed', 'manager')],
} as const;
export type Groep = typeof BELEID | typeof DIRECTIE;
