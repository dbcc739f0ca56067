import { mensVan } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';

export { MANAGER, adressen } from '../traject/mensen.ts';
export type { Mens } from '../traject/mensen.ts';

export const GEMEENTE = 'Texel';

const mens = mensVan('texel');

/** Invented people. Two griffiers, so that a mail to the role shows that each gets it once. */
export const MENSEN = {
  griffier: mens('Guusje Terpstra', 'griffier'),
  plaatsvervanger: mens('Hylke Reitsma', 'griffier'),
  secretaris: mens('Sjoerd Kalma', 'gemeentesecretaris'),
  burgemeester: mens('Bieneke Vlas', 'burgemeester'),
  wethouder: mens('Wubbo Eilander', 'wethouder'),
  wethouder2: mens('Wendel Maris', 'wethouder'),
  directeur: mens('Dieuwke Zandt', 'directielid'),
  manager: mens('Marieke Duin', 'manager'),
  manager2: mens('Melle Wad', 'manager'),
  teamleider: mens('Tjerk Slufter', 'teamleider'),
  teamleider2: mens('Teatske Kreek', 'teamleider'),
  raadslid: mens('Rinske Helm', 'raadslid'),
  raadslid2: mens('Roelof Kwelder', 'raadslid'),
  raadslid3: mens('Rixt Lepelaar', 'raadslid'),
  raadslid4: mens('Ruurd Schol', 'raadslid'),
  ambtenaar: mens('Aukje Bries', 'ambtenaar'),
  ambtenaar2: mens('Auke Stern', 'ambtenaar'),
} as const satisfies Readonly<Record<string, Mens>>;

export type Wie = keyof typeof MENSEN;

export const IEDEREEN: readonly Mens[] = Object.values(MENSEN);
export const GRIFFIERS: readonly Mens[] = [MENSEN.griffier, MENSEN.plaatsvervanger];

/** Who stayed away: from the first evening two, from the second one. */
export const AFWEZIG = {
  bijeenkomst1: [MENSEN.teamleider2, MENSEN.raadslid4],
  bijeenkomst2: [MENSEN.manager2],
} as const satisfies Readonly<Record<string, readonly Mens[]>>;

export const behalve = (weg: readonly Mens[]): Mens[] => IEDEREEN.filter((een) => !weg.includes(een));

export const COLLEGAS = [
  { naam: 'Carla Smeets', email: 'c.smeets@bureau.example', rollen: ['Procesbegeleider', 'Trainer'] },
  { naam: 'Daan Postma', email: 'd.postma@bureau.example', rollen: ['Procesbegeleider'] },
  { naam: 'Esra Yildiz', email: 'e.yildiz@bureau.example', rollen: ['Procesbegeleider'] },
  { naam: 'Floor Willems', email: 'f.willems@bureau.example', rollen: ['Presentator'] },
] as const;
