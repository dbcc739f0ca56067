import type { DeelnemerRol } from '#domain';
import type { Sessie } from '../shared/index.ts';

/** The joint path of raad, griffie, college and ambtelijke top: as many sessions as its themes need. */
export const RAADSESSIE = {
  id: 'raad',
  titel: 'Gezamenlijke sessie',
  naam: 'de gezamenlijke sessie',
} as const satisfies Sessie;
export const RAADSESSIE_ROLLEN = [
  'raadslid',
  'griffier',
  'burgemeester',
  'wethouder',
  'gemeentesecretaris',
  'directielid',
] as const satisfies readonly DeelnemerRol[];

export const LEIDERSCHAPSBIJEENKOMST = {
  id: 'leiderschap',
  titel: 'Leiderschapsbijeenkomst',
  naam: 'de leiderschapsbijeenkomst',
} as const satisfies Sessie;
export const LEIDERSCHAP_ROLLEN = [
  'gemeentesecretaris',
  'burgemeester',
  'wethouder',
  'gast',
] as const satisfies readonly DeelnemerRol[];
