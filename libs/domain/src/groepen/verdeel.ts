import { gemengdeGroepen } from './gemengde-groepen.ts';
import { gescheidenGroepen } from './gescheiden-groepen.ts';
import type { Gespreksgroep, Persoon } from './gespreksgroep.ts';
import { hooguitGroepen } from './hooguit-groepen.ts';

/** How to divide people: so many mixed groups, each block by itself, or groups of at most so many. */
export type Verdeelwijze =
  | { readonly soort: 'gemengd'; readonly aantal: number }
  | { readonly soort: 'gescheiden' }
  | { readonly soort: 'hooguit'; readonly grootte: number };

/** Groups of these people; the same seed gives the same groups. */
export function verdeelGroepen(
  wijze: Verdeelwijze,
  personen: readonly Persoon[],
  zaad: string,
): Gespreksgroep[] {
  switch (wijze.soort) {
    case 'gemengd':
      return gemengdeGroepen(personen, wijze.aantal, zaad);
    case 'gescheiden':
      return gescheidenGroepen(personen);
    case 'hooguit':
      return hooguitGroepen(personen, wijze.grootte, zaad);
  }
}
