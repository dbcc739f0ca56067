import type { Inline, Plaatsblok, Tabel } from '../tekst-document.ts';

/** The words of a block without any markup, a hard break as a space. */
export const kaleTekst = ({ content = [] }: { readonly content?: readonly Inline[] }): string =>
  content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');

const tabeltekst = (tabel: Tabel): string =>
  tabel.content
    .map((rij) => rij.content.map((cel) => cel.content.map(kaleTekst).join(' ').trim()).join(' | '))
    .filter((rij) => /[^\s|]/u.test(rij))
    .join('\n');

/** What a block says: the cells of a table with bars between them, of an image its alt text. */
export const plaatstekst = (blok: Plaatsblok): string => {
  if (blok.type === 'table') return tabeltekst(blok);
  return blok.type === 'image' ? blok.attrs.alt : kaleTekst(blok);
};
