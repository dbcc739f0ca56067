import type { Feiten } from '#domain';
import type { Definition } from '#statechart';
import { ovkk } from './ovkk/index.ts';
import { sjablonenVan } from './shared/sjablonen.ts';

/** All programmes, each in every version that a traject may still run on. */
export const definitions: readonly Definition<Feiten>[] = [ovkk];

export const definitionOf = (name: string, version: number): Definition<Feiten> | undefined =>
  definitions.find((definition) => definition.name === name && definition.version === version);

/** Names of all mail templates that a definition may ask for. */
export const SJABLONEN: readonly string[] = [
  ...new Set(definitions.flatMap(({ machine }) => sjablonenVan(machine))),
].sort();
