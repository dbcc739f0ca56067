import {
  DEELNEMER_ROLLEN,
  DOELGROEPEN,
  doelgroepVan,
  isDeelnemerRol,
  type DeelnemerRol,
  type Doelgroep,
} from '../rol.ts';
import { rolNaam, type ClientSoort } from './client.ts';
import type { Programmablad } from './programmablad.ts';

/** Roles that somebody can have, and for what kind of client: it decides how they are called. */
export interface Rolkeuze {
  readonly rollen: readonly DeelnemerRol[];
  readonly soort: ClientSoort;
}

export const ALLE_ROLLEN: Rolkeuze = { rollen: DEELNEMER_ROLLEN, soort: 'gemeente' };

/** The roles that a programme knows for people of its client. */
export const rolkeuzeVan = ({ rollen }: Pick<Programmablad, 'rollen'>, soort: ClientSoort): Rolkeuze => ({
  rollen: rollen.filter((rol) => isDeelnemerRol(rol)),
  soort,
});

/** 'raadslid, griffier' */
export const rolnamen = ({ rollen, soort }: Rolkeuze): string =>
  rollen.map((rol) => rolNaam(rol, soort)).join(', ');

/** The groups that these roles belong to, in the order in which they are always named. */
export const doelgroepenIn = ({ rollen }: Pick<Rolkeuze, 'rollen'>): Doelgroep[] => {
  const kent = new Set(rollen.map(doelgroepVan));
  return [...DOELGROEPEN, 'anderen' as const].filter((doelgroep) => kent.has(doelgroep));
};
