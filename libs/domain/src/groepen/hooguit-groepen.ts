import { gemengdeGroepen } from './gemengde-groepen.ts';
import type { Gespreksgroep, Persoon } from './gespreksgroep.ts';

/** Advice for a workshop in which everybody builds: at most this many around one table. */
export const BREDE_GROEP = 12;

/**
 * As few groups as possible of at most `grootte` people, each as broad as the hall: sizes differ by at most one,
 * overall and per role, and no role sits together that could be spread.
 */
export function hooguitGroepen(personen: readonly Persoon[], grootte: number, zaad = ''): Gespreksgroep[] {
  if (!Number.isInteger(grootte) || grootte < 1) {
    throw new RangeError(`Expected a group size of at least 1, got ${grootte}`);
  }
  return gemengdeGroepen(personen, Math.max(1, Math.ceil(personen.length / grootte)), zaad);
}
