import { faseVan } from '../shared/index.ts';

const OPDRACHTGEVER = ['opdrachtgever'] as const;

export const AANMELDING = faseVan('aanmelding', 'Aanmelding', 'de aanmelding', OPDRACHTGEVER);
export const VOORBEREIDING = faseVan('voorbereiding', 'Voorbereiding', 'de voorbereiding', OPDRACHTGEVER);
export const UITNODIGEN = faseVan(
  'uitnodigen',
  'Uitnodigen en regelen',
  'het uitnodigen en regelen',
  OPDRACHTGEVER,
);
export const WORKSHOP = faseVan('workshop', 'Workshop', 'de workshop', OPDRACHTGEVER);
export const RAPPORTAGE = faseVan('rapportage', 'Rapportage', 'de rapportage', OPDRACHTGEVER);
export const BESPREKING = faseVan('bespreking', 'Bespreking', 'de bespreking van het rapport', OPDRACHTGEVER);

/** In the order in which a client goes through them. */
export const FASEN = [AANMELDING, VOORBEREIDING, UITNODIGEN, WORKSHOP, RAPPORTAGE, BESPREKING] as const;

/** The talk in which is decided who sits at the table; the phase around it also records what came out of it. */
export const VOORGESPREK = { id: 'voorbereiding', naam: 'de voorbereidende bijeenkomst' } as const;
