import { plusDagen, type Datum } from '#domain';
import { voorbereidingStappen } from './verhaal/voorbereiding.ts';
import { bijeenkomst1Stappen } from './verhaal/bijeenkomst1.ts';
import { consultatieStappen } from './verhaal/consultatie.ts';
import { bijeenkomst2Stappen } from './verhaal/bijeenkomst2.ts';
import { slotStappen } from './verhaal/slot.ts';
import { werkdagVanaf } from './werkdag.ts';
import type { Planning } from './kalender.ts';
import type { Stap } from './stap.ts';

const STAPPEN = [
  ...voorbereidingStappen,
  ...bijeenkomst1Stappen,
  ...consultatieStappen,
  ...bijeenkomst2Stappen,
  ...slotStappen,
] as const satisfies readonly Stap[];

export type StapNaam = (typeof STAPPEN)[number]['naam'];

/** The whole leergang of one gemeente in the order of its days; nobody works on a day off. */
export const verhaalVan = (
  planning: Planning,
): { readonly dag: Datum; readonly stap: (typeof STAPPEN)[number] }[] =>
  STAPPEN.map((stap) => ({ dag: werkdagVanaf(plusDagen(planning[stap.vanaf], stap.dagen)), stap }));
