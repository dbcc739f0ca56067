import type { Opdracht } from '../opdracht.ts';
import { Lijstnummers } from './lijstnummers.ts';
import { maakDocument } from './maak-document.ts';
import { Blokkenschrijver } from './schrijf-blokken.ts';

export const schrijfDocx = (opdracht: Opdracht): Promise<Uint8Array> => {
  const nummers = new Lijstnummers();
  const blokken = new Blokkenschrijver(nummers, opdracht.afbeeldingen).schrijf(opdracht.inhoud.content);
  return maakDocument(opdracht, nummers, blokken);
};
