import { kaleTekst } from './plaatsen/plaatstekst.ts';
import { plaatsen } from './plaatsen/plaatsen.ts';
import type { Alinea, Blok, Lijst, Tabel, Tekstblok, TekstDocument } from './tekst-document.ts';

export const isLijst = (blok: Blok): blok is Lijst =>
  blok.type === 'bulletList' || blok.type === 'orderedList';

export const celalineas = (tabel: Tabel): Alinea[] =>
  tabel.content.flatMap((rij) => rij.content.flatMap((cel) => cel.content));

/** All blocks that hold words, in reading order, also those in lists and in the cells of a table. */
export const tekstblokken = (doc: TekstDocument): Tekstblok[] =>
  plaatsen(doc).flatMap(({ blok }): readonly Tekstblok[] => {
    if (blok.type === 'table') return celalineas(blok);
    return blok.type === 'image' ? [] : [blok];
  });

/** Counts what a reader would count: a lone dash or asterisk is no word. */
export const aantalWoorden = (doc: TekstDocument): number =>
  tekstblokken(doc)
    .flatMap((block) => kaleTekst(block).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const idsVan = (blok: Blok): string[] => {
  const eigen = blok.attrs.id;
  if (blok.type === 'table') return [eigen, ...celalineas(blok).map(({ attrs }) => attrs.id)];
  if (!isLijst(blok)) return [eigen];
  return [eigen, ...blok.content.flatMap((item) => item.content.flatMap(idsVan))];
};

/** Every id of the document: of blocks, of lists and of what stands in a table. */
export const alleIds = (doc: TekstDocument): string[] => doc.content.flatMap(idsVan);
