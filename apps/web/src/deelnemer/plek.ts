import type { Plaats } from '#consultatie';

export const REAGEER: Readonly<Record<Plaats['soort'], string>> = {
  titel: 'Reageer op de titel',
  kop: 'Reageer op deze kop',
  alinea: 'Reageer op deze alinea',
  punt: 'Reageer op dit punt',
  tabel: 'Reageer op deze tabel',
  afbeelding: 'Reageer op deze afbeelding',
};

/** Where the reaction to a place is; in general it is 'reageren'. */
export const plekAnker = (blokId: string): string => `reactie-${blokId}`;
