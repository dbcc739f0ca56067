import { BLOKKEN, blokVan, type Blok, type Gespreksgroep, type Persoon } from './gespreksgroep.ts';

const NAAM: Readonly<Record<Blok, string>> = {
  raad: 'Raad en griffie',
  'college en directie': 'College en directie',
  ambtenaren: 'Ambtenaren',
};

/** The separated groups of the second meeting, always three, in the order given. */
export const gescheidenGroepen = (personen: readonly Persoon[]): Gespreksgroep[] =>
  BLOKKEN.map((blok, index) => ({
    nummer: index + 1,
    naam: NAAM[blok],
    leden: personen.filter((persoon) => blokVan(persoon.rol) === blok).map((persoon) => persoon.id),
  }));
