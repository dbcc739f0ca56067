import type { Overzetting, Programma } from './shared/index.ts';
import { burgemeester } from './burgemeester/index.ts';
import { masterclass } from './masterclass/index.ts';
import { ovkk } from './ovkk/index.ts';
import { cohort } from './samenwerken/cohort/index.ts';
import { samenwerken } from './samenwerken/index.ts';
import { sensitiviteit } from './sensitiviteit/index.ts';
import { werkgroep } from './sensitiviteit/werkgroep/index.ts';
import { metGekozenBevestigers } from './shared/gekozen-bevestigers.ts';
import { sjablonenVan } from './shared/sjablonen.ts';

export type { Overzetting, Programma, Situatie } from './shared/index.ts';
export { documentsjablonen } from './documentsjablonen.ts';
/** Facts to try a programme on. */
export { LEEG, concept, gemengd, gepland, gescheiden, mensen, vastgesteld } from './shared/situatie.ts';

/** All programmes, each in every version that a traject may still run on. */
export const definitions: readonly Programma[] = [
  ovkk,
  masterclass,
  samenwerken,
  cohort,
  burgemeester,
  sensitiviteit,
  werkgroep,
].map(metGekozenBevestigers);

export const definitionOf = (name: string, version: number): Programma | undefined =>
  definitions.find((definition) => definition.name === name && definition.version === version);

/** The ways from one version to a later one; without one, trajecten end on the version that they began on. */
export const overzettingen: readonly Overzetting[] = [];

/** Names of all mail templates that a definition may ask for. */
export const SJABLONEN: readonly string[] = [
  ...new Set(definitions.flatMap(({ machine }) => sjablonenVan(machine))),
].sort();
