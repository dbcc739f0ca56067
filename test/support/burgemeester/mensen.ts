import { mensVan } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import type { Collega } from '../traject/stappen.ts';

/** Whom a run is about, and who keeps the diary. */
export interface Persoon {
  readonly gemeente: string;
  readonly burgemeester: Mens;
  readonly secretariaat: Mens;
}

const persoon = (gemeente: string, burgemeester: string, secretariaat: string): Persoon => {
  const mens = mensVan(gemeente.toLowerCase());
  return {
    gemeente,
    burgemeester: mens(burgemeester, 'burgemeester'),
    secretariaat: mens(secretariaat, 'secretariaat'),
  };
};

export const DOET_MEE = persoon('Texel', 'Wiebe Zandstra', 'Anke Duinker');
export const ZEGT_NEE = persoon('Ameland', 'Froukje Wind', 'Bauke Strand');
export const STOPT = persoon('Vlieland', 'Douwe Baken', 'Cisca Kust');
export const GAAT_NIET_DOOR = persoon('Terschelling', 'Eelkje Zeil', 'Dirk Haven');

/** The only one at the bureau who reads what a burgemeester writes down. */
export const BEGELEIDER = {
  naam: 'Tom Bakker',
  email: 't.bakker@bureau.example',
  rollen: ['Procesbegeleider'],
} as const satisfies Collega;
