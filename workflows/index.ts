import type { Programma } from './shared/index.ts';
import { ovkk } from './ovkk/index.ts';
import { sjablonenVan } from './shared/sjablonen.ts';

export type { Programma, Situatie } from './shared/index.ts';

/** All programmes, each in every version that a traject may still run on. */
export const definitions: readonly Programma[] = [ovkk];

export const definitionOf = (name: string, version: number): Programma | undefined =>
  definitions.find((definition) => definition.name === name && definition.version === version);

/** Names of all mail templates that a definition may ask for. */
export const SJABLONEN: readonly string[] = [
  ...new Set(definitions.flatMap(({ machine }) => sjablonenVan(machine))),
].sort();
