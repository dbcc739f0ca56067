import { DEELNEMER_ROLLEN, doelgroepVan, type DeelnemerRol } from '../rol.ts';
import { BLOKKEN, blokVan, type Gespreksgroep, type Persoon } from './gespreksgroep.ts';
import { geschud } from './volgorde.ts';

/** Roles of one block next to each other, and in it those of one doelgroep (college, directie). */
const ROLVOLGORDE: readonly DeelnemerRol[] = BLOKKEN.flatMap((blok) => {
  const rollen = DEELNEMER_ROLLEN.filter((rol) => blokVan(rol) === blok);
  const doelgroepen = [...new Set(rollen.map(doelgroepVan))];
  return doelgroepen.flatMap((doelgroep) => rollen.filter((rol) => doelgroepVan(rol) === doelgroep));
});

/**
 * Evenly mixed groups: sizes differ by at most one overall, per block, per doelgroep and per role.
 *
 * Everybody stands in one row, block by block and role by role, and is dealt like cards: number i of
 * the row goes to group i mod n. Any unbroken stretch of the row then gives each group its length
 * divided by n, rounded down or up. The whole row, a block, a doelgroep and a role are all unbroken
 * stretches, so each is even. Starting every role again at group 1 would break the overall rule.
 */
export function gemengdeGroepen(personen: readonly Persoon[], aantal: number, zaad = ''): Gespreksgroep[] {
  if (!Number.isInteger(aantal) || aantal < 1) {
    throw new RangeError(`Expected a whole number of groups, at least 1, got ${aantal}`);
  }
  const door = geschud(personen, zaad);
  const rij = ROLVOLGORDE.flatMap((rol) => door.filter((persoon) => persoon.rol === rol));
  return Array.from({ length: aantal }, (_, groep) => ({
    nummer: groep + 1,
    naam: `Groep ${groep + 1}`,
    leden: rij.filter((_persoon, plaats) => plaats % aantal === groep).map((persoon) => persoon.id),
  }));
}
