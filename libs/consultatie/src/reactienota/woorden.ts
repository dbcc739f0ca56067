import type { Oordeel } from '../ronde.ts';

export const OORDEEL_NAAM: Readonly<Record<Oordeel, string>> = {
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  niet: 'Niet overgenomen',
};

export const GEEN_OORDEEL = 'Nog geen oordeel';

export const aantal = (getal: number, enkel: string, meer: string): string =>
  `${getal} ${getal === 1 ? enkel : meer}`;
