import type { Deelname, IngekomenSoort, IngekomenStand } from './ingekomen-mail.ts';

/** After a name: 'Jan komt niet'. */
export const DEELNAME_ZIN: Readonly<Record<Deelname, string>> = {
  komt: 'komt',
  misschien: 'komt misschien',
  'komt-niet': 'komt niet',
};

export const SOORT_ZIN: Readonly<Record<IngekomenSoort, string>> = {
  antwoord: 'Antwoord',
  automatisch: 'Automatisch antwoord',
  onbestelbaar: 'Niet bezorgd',
  agenda: 'Antwoord op een uitnodiging',
};

export const STAND_ZIN: Readonly<Record<IngekomenStand, string>> = {
  'te-verwerken': 'Wordt verwerkt',
  verwerkt: 'Verwerkt',
  'bij-bureau': 'Voor het bureau',
  afgehandeld: 'Afgehandeld',
};
