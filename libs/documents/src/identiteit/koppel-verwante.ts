import type { Gelijkenis } from './gelijkenis.ts';
import type { Paren } from './paren.ts';

/** How alike two blocks must be: at the same place in the text, and anywhere. */
const HIER = 0.4;
const ELDERS = 0.6;
/** Up to so many pairs, everything in a gap is compared with everything. */
const KLEIN_GAT = 2_500;
/** A word that stands in more blocks says nothing about which one it was. */
const VEELVOORKOMEND = 40;
const KANSRIJK = 8;
/** Of the words of a block, at least this share is rare and in both: fewer is chance. */
const MINSTENS = 0.15;

interface Kandidaat {
  readonly o: number;
  readonly n: number;
  readonly score: number;
}

interface Gat {
  readonly oude: readonly number[];
  readonly nieuwe: readonly number[];
}

/** What has no partner, between the pairs that kept their order. */
const gaten = (paren: Paren): Gat[] => {
  const vast = [...paren.opVolgorde(), { o: paren.oud.length, n: paren.nieuw.length }];
  const vrij = (van: number, tot: number, bezet: ReadonlyMap<number, number>): number[] =>
    Array.from({ length: Math.max(tot - van, 0) }, (_, at) => van + at).filter((at) => !bezet.has(at));
  return vast.map(({ o, n }, at) => {
    const vorige = vast[at - 1] ?? { o: -1, n: -1 };
    return {
      oude: vrij(vorige.o + 1, o, paren.naarNieuw),
      nieuwe: vrij(vorige.n + 1, n, paren.naarOud),
    };
  });
};

const hier = (paren: Paren, gelijkenis: Gelijkenis, { oude, nieuwe }: Gat): Kandidaat[] => {
  if (oude.length * nieuwe.length > KLEIN_GAT) return [];
  return oude.flatMap((o) =>
    nieuwe.flatMap((n) => {
      const [een, ander] = [paren.oud[o], paren.nieuw[n]];
      const score = een && ander ? gelijkenis.van(een, ander) : 0;
      return score >= HIER ? [{ o, n, score }] : [];
    }),
  );
};

/** Blocks that share rare words, wherever they stand. */
const elders = (paren: Paren, gelijkenis: Gelijkenis): Kandidaat[] => {
  const oude = paren.vrijeOude();
  const nieuwe = paren.vrijeNieuwe();
  if (oude.length === 0 || nieuwe.length === 0) return [];
  const perWoord = new Map<string, number[]>();
  for (const o of oude) {
    const eenheid = paren.oud[o];
    if (!eenheid || gelijkenis.isKort(eenheid)) continue;
    for (const woord of gelijkenis.woorden(eenheid)) {
      const lijst = perWoord.get(woord);
      if (lijst) lijst.push(o);
      else perWoord.set(woord, [o]);
    }
  }
  return nieuwe.flatMap((n) => {
    const eenheid = paren.nieuw[n];
    if (!eenheid) return [];
    const gedeeld = new Map<number, number>();
    const woorden = [...gelijkenis.woorden(eenheid)];
    for (const woord of woorden) {
      const waar = perWoord.get(woord) ?? [];
      if (waar.length > VEELVOORKOMEND) continue;
      for (const o of waar) gedeeld.set(o, (gedeeld.get(o) ?? 0) + 1);
    }
    return [...gedeeld]
      .filter(([, aantal]) => aantal >= woorden.length * MINSTENS)
      .sort(([een, a], [ander, b]) => b - a || een - ander)
      .slice(0, KANSRIJK)
      .flatMap(([o]) => {
        const oud = paren.oud[o];
        const score = oud ? gelijkenis.van(oud, eenheid) : 0;
        return score >= ELDERS ? [{ o, n, score }] : [];
      });
  });
};

/** Pairs what changed with what it was: the most alike first, and of two that are as alike the nearest. */
export const koppelVerwante = (paren: Paren, gelijkenis: Gelijkenis): void => {
  const kandidaten = [
    ...gaten(paren).flatMap((gat) => hier(paren, gelijkenis, gat)),
    ...elders(paren, gelijkenis),
  ];
  kandidaten.sort(
    (een, ander) =>
      ander.score - een.score ||
      Math.abs(een.o - een.n) - Math.abs(ander.o - ander.n) ||
      een.o + een.n - (ander.o + ander.n) ||
      een.o - ander.o,
  );
  for (const { o, n } of kandidaten) paren.koppel(o, n);
};
