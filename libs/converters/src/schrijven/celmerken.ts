import type { Alineaverschil, Deel } from '#documents';
import type { Op } from './sporen.ts';

/** A paragraph of a cell as Word keeps it: what is in it, and whether its end came or went. */
export interface Celalinea {
  readonly delen: readonly Deel[];
  readonly einde: Op;
}

const opVan = ({ soort }: Alineaverschil): Op =>
  soort === 'nieuw' ? '+' : soort === 'vervallen' ? '-' : '=';

/**
 * The last paragraph of a cell cannot come or go: its end is the cell's. So when paragraphs were added or taken off there,
 * it is the end of the one before that came or went; and when both, the last of each share one.
 */
export const celmerken = (alineas: readonly Alineaverschil[]): Celalinea[] => {
  const uit = alineas.map((één) => ({ delen: één.delen, einde: opVan(één) }));
  const blijvend = uit.findLastIndex(({ einde }) => einde === '=');
  const staart = uit.slice(blijvend + 1);
  if (staart.length === 0) return uit;
  const bij = staart.findLast(({ einde }) => einde === '+');
  const weg = staart.findLast(({ einde }) => einde === '-');
  const laatste = { delen: [...(weg?.delen ?? []), ...(bij?.delen ?? [])], einde: '=' as const };
  const rest = staart.filter((één) => één !== bij && één !== weg);
  const kop = uit.slice(0, blijvend + 1);
  const vorige = kop.at(-1);
  if (bij !== undefined && weg !== undefined) return [...kop, ...rest, laatste];
  if (vorige === undefined) return [...rest, laatste];
  return [...kop.slice(0, -1), { ...vorige, einde: bij === undefined ? '-' : '+' }, ...rest, laatste];
};
