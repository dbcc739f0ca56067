import type { Doelgroep } from '../rol.ts';
import type { ClientSoort } from './client.ts';

const NAAM: Readonly<Record<Doelgroep, string>> = {
  raad: 'Raad',
  college: 'College',
  directie: 'Directie',
  ambtenaren: 'Ambtenaren',
  griffie: 'Griffie',
  anderen: 'Anderen',
};

const IN_PROVINCIE: Readonly<Partial<Record<Doelgroep, string>>> = {
  raad: 'Provinciale Staten',
  college: 'Gedeputeerde Staten',
  griffie: 'Statengriffie',
};

/** A provincie has other words for the same groups. */
export const doelgroepNaam = (doelgroep: Doelgroep, soort: ClientSoort): string =>
  (soort === 'provincie' ? IN_PROVINCIE[doelgroep] : undefined) ?? NAAM[doelgroep];
