import type { Overzetting, Programma } from './shared/index.ts';
import { ovkk } from './ovkk/index.ts';
import { sjablonenVan } from './shared/sjablonen.ts';

export type { Overzetting, Programma, Situatie } from './shared/index.ts';

/** All programmes, each in every version that a traject may still run on. */
export const definitions: readonly Programma[] = [ovkk];

export const definitionOf = (name: string, version: number): Programma | undefined =>
  definitions.find((definition) => definition.name === name && definition.version === version);

/** The ways from one version to a later one; without one, trajecten end on the version that they began on. */
export const overzettingen: readonly Overzetting[] = [];

/** Names of all mail templates that a definition may ask for. */
export const SJABLONEN: readonly string[] = [
  ...new Set(definitions.flatMap(({ machine }) => sjablonenVan(machine))),
].sort();
