import type { Kopniveau, TekstDocument } from '../tekst-document.ts';
import type { Plaats } from './plaats.ts';
import { plaatsen } from './plaatsen.ts';
import { plaatstekst } from './plaatstekst.ts';

export interface Reactieplaats {
  /** Of the block. */
  readonly id: string;
  readonly soort: 'titel' | 'kop' | 'alinea' | 'punt' | 'tabel' | 'afbeelding';
  /** Its words, without markup; of an image what it shows. */
  readonly tekst: string;
  /** Of a heading. */
  readonly niveau?: Kopniveau;
}

const SOORT = { title: 'titel', heading: 'kop', table: 'tabel', image: 'afbeelding' } as const;

export const reactieplaats = ({ blok, pad }: Plaats): Reactieplaats => {
  const alinea = pad.length > 0 ? 'punt' : 'alinea';
  return {
    id: blok.attrs.id,
    soort: blok.type === 'paragraph' ? alinea : SOORT[blok.type],
    tekst: plaatstekst(blok).trim(),
    ...(blok.type === 'heading' && { niveau: blok.attrs.level }),
  };
};

/** All that a reader can react to, in reading order; what shows nothing (an empty line, decoration) is no place. */
export const reactieplaatsen = (doc: TekstDocument): Reactieplaats[] =>
  plaatsen(doc)
    .map(reactieplaats)
    .filter(({ tekst }) => tekst !== '');
