import type { Verwachte } from '#case-management';

const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** People whose name or role holds every word that was typed, accents or not; without words everybody. */
export function zoekMensen(
  mensen: readonly Verwachte[],
  zoek: string,
  rolVan: (mens: Verwachte) => string,
): Verwachte[] {
  const woorden = kaal(zoek).split(/\s+/).filter(Boolean);
  return mensen.filter((mens) => {
    const tekst = kaal(`${mens.naam} ${mens.functie} ${rolVan(mens)}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}
