import type { Inline, Tekstblok, TekstDocument } from './tekst-document.ts';

/** All blocks that a reader can react to, in reading order, also those inside lists. */
export const tekstblokken = (doc: TekstDocument): Tekstblok[] =>
  doc.content.flatMap((block): Tekstblok[] =>
    block.type === 'heading' || block.type === 'paragraph'
      ? [block]
      : block.content.map(({ content: [alinea] }) => alinea),
  );

/** The words of a block without any markup, a hard break as a space. */
export const kaleTekst = ({ content = [] }: { readonly content?: readonly Inline[] }): string =>
  content.map((node) => (node.type === 'text' ? node.text : ' ')).join('');

/** Counts what a reader would count: a lone dash or asterisk is no word. */
export const aantalWoorden = (doc: TekstDocument): number =>
  tekstblokken(doc)
    .flatMap((block) => kaleTekst(block).split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
