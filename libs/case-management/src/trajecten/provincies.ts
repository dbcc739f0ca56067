import type { Gemeente } from '../ports/gemeenten.ts';

/** The twelve provincies, by name: every one has gemeenten. */
export const provinciesVan = (gemeenten: readonly Pick<Gemeente, 'provincie'>[]): string[] =>
  [...new Set(gemeenten.map(({ provincie }) => provincie))].sort((een, ander) =>
    een.localeCompare(ander, 'nl'),
  );
