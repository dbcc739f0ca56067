import type { Gemeente } from '#case-management';

const plat = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^gemeente\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/** Finds a gemeente by what was typed: its name without accents and capitals, its code, or a part only it has. */
export function zoekGemeente(gemeenten: readonly Gemeente[], tekst: string): Gemeente | undefined {
  const code = tekst.trim().toUpperCase();
  const naam = plat(tekst);
  const precies = gemeenten.find((gemeente) => gemeente.code === code || plat(gemeente.naam) === naam);
  if (precies || naam === '') return precies;
  const deels = gemeenten.filter((gemeente) => plat(gemeente.naam).includes(naam));
  return deels.length === 1 ? deels[0] : undefined;
}
