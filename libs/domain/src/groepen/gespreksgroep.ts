import { doelgroepVan, type DeelnemerRol, type Doelgroep } from '../rol.ts';

/** Who sits where; what the rules need to know of a group. */
export interface Indeling {
  readonly nummer: number;
  /** Ids of deelnemers. */
  readonly leden: readonly string[];
}

export interface Gespreksgroep extends Indeling {
  readonly naam: string;
}

export interface Persoon {
  readonly id: string;
  readonly rol: DeelnemerRol;
}

/** The three blocks that the programme mixes in the first meeting and separates in the second. */
export const BLOKKEN = ['raad', 'college en directie', 'ambtenaren'] as const;
export type Blok = (typeof BLOKKEN)[number];

const BLOK: Readonly<Record<Doelgroep, Blok>> = {
  raad: 'raad',
  // The text names no place for the griffier: with the raad that the office serves.
  griffie: 'raad',
  college: 'college en directie',
  // This holds the gemeentesecretaris too, who sits with college and directie at work as well.
  directie: 'college en directie',
  ambtenaren: 'ambtenaren',
  anderen: 'ambtenaren',
};

export const blokVan = (rol: DeelnemerRol): Blok => BLOK[doelgroepVan(rol)];

/** Moves (or, for somebody new, adds) one person to a group by hand. */
export function verplaats<G extends Indeling>(groepen: readonly G[], id: string, naarNummer: number): G[] {
  if (!groepen.some((groep) => groep.nummer === naarNummer)) {
    throw new RangeError(`There is no group ${naarNummer}`);
  }
  return groepen.map((groep) => {
    const leden = groep.leden.filter((lid) => lid !== id);
    return { ...groep, leden: groep.nummer === naarNummer ? [...leden, id] : leden };
  });
}
