import type { Eenheid } from './eenheid.ts';
import type { Paren } from './paren.ts';

const perSleutel = (eenheden: readonly Eenheid[], vrij: readonly number[]): Map<string, number[]> => {
  const per = new Map<string, number[]>();
  for (const nummer of vrij) {
    const sleutel = eenheden[nummer]?.sleutel ?? '';
    const lijst = per.get(sleutel);
    if (lijst) lijst.push(nummer);
    else per.set(sleutel, [nummer]);
  }
  return per;
};

/** Walks from each pair in both directions while the neighbours say the same. */
const breidUit = (paren: Paren): void => {
  // Also from the pairs that are made on the way: their next neighbour differs, so that ends at once.
  for (const [n, o] of paren.naarOud) {
    for (const stap of [1, -1]) {
      for (let ver = stap; ; ver += stap) {
        const oud = paren.oud[o + ver];
        const nieuw = paren.nieuw[n + ver];
        if (!oud || oud.sleutel !== nieuw?.sleutel || !paren.koppel(o + ver, n + ver)) break;
      }
    }
  }
};

/**
 * Pairs what says exactly the same: first what is there once, then its neighbours, then the others in order.
 * An empty line is only paired as a neighbour: it has nothing to know it by.
 */
export const koppelGelijke = (paren: Paren): void => {
  breidUit(paren);
  const oude = perSleutel(paren.oud, paren.vrijeOude());
  const nieuwe = perSleutel(paren.nieuw, paren.vrijeNieuwe());
  const zegtIets = (o: number): boolean => (paren.oud[o]?.tekst.trim() ?? '') !== '';
  for (const [sleutel, [o = 0, ...meer]] of oude) {
    const [n, ...andere] = nieuwe.get(sleutel) ?? [];
    if (n !== undefined && meer.length === 0 && andere.length === 0 && zegtIets(o)) paren.koppel(o, n);
  }
  breidUit(paren);
  const over = perSleutel(paren.nieuw, paren.vrijeNieuwe());
  for (const o of paren.vrijeOude()) {
    const n = zegtIets(o) ? over.get(paren.oud[o]?.sleutel ?? '')?.shift() : undefined;
    if (n !== undefined) paren.koppel(o, n);
  }
};
