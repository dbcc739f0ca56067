import { plaatstekst } from '../plaatsen/plaatstekst.ts';
import type { Alinea, Plaatsblok } from '../tekst-document.ts';

/** What is lined up with another text: a block, or a row or column of a table. */
export interface Eenheid {
  readonly id: string;
  /** Only like is lined up with like. */
  readonly klasse: 'tekst' | 'tabel' | 'afbeelding';
  /** Equal when all that can be seen is equal. */
  readonly sleutel: string;
  readonly tekst: string;
}

const KLASSE = {
  title: 'tekst',
  heading: 'tekst',
  paragraph: 'tekst',
  table: 'tabel',
  image: 'afbeelding',
} as const;

const inhoud = ({ content = [] }: Alinea): unknown => content;

const zichtbaar = (blok: Plaatsblok): unknown => {
  switch (blok.type) {
    case 'image':
      return { ...blok.attrs, id: '' };
    case 'table':
      return blok.content.map((rij) => rij.content.map((cel) => [cel.type, cel.content.map(inhoud)]));
    case 'heading':
      return [blok.attrs.level, blok.content ?? []];
    default:
      return blok.content ?? [];
  }
};

export const eenheidVan = (blok: Plaatsblok): Eenheid => ({
  id: blok.attrs.id,
  klasse: KLASSE[blok.type],
  sleutel: JSON.stringify([blok.type, zichtbaar(blok)]),
  // The same picture is the same block, whatever is said about it.
  tekst: blok.type === 'image' ? `${blok.attrs.sha256} ${blok.attrs.alt}` : plaatstekst(blok),
});
