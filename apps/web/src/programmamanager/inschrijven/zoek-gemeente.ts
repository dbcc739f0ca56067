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
  const deels = metInDeNaam(gemeenten, naam);
  return deels.length === 1 ? deels[0] : undefined;
}

const metInDeNaam = (gemeenten: readonly Gemeente[], naam: string): Gemeente[] =>
  gemeenten.filter((gemeente) => plat(gemeente.naam).includes(naam));

/** So many can be told apart in one sentence. */
const HOOGSTENS = 8;

/** What is wrong with a name that fits more than one gemeente; undefined when it fits none, or far too many. */
export function meerdereGemeenten(gemeenten: readonly Gemeente[], tekst: string): string | undefined {
  const naam = plat(tekst);
  const namen = naam === '' ? [] : metInDeNaam(gemeenten, naam).map((gemeente) => gemeente.naam);
  if (namen.length < 2 || namen.length > HOOGSTENS) return undefined;
  return `Dit past bij meer gemeenten: ${namen.join(', ')}. Typ de hele naam.`;
}
