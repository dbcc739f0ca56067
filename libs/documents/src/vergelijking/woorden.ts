import type { Inline, Opmaak } from '../tekst-document.ts';
import type { Deel } from './vergelijking.ts';

/** A word, a space or a sign, and how it is set. */
export interface Woord {
  readonly tekst: string;
  readonly marks: readonly Opmaak[];
}

const NONE: readonly Opmaak[] = [];
const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

export const woordenVan = (content: readonly Inline[] = []): Woord[] =>
  content.flatMap((node): Woord[] => {
    if (node.type === 'hardBreak') return [{ tekst: '\n', marks: NONE }];
    const { text, marks = NONE } = node;
    return Array.from(segmenter.segment(text), ({ segment }) => ({ tekst: segment, marks }));
  });

export const gelijkGezet = (een: readonly Opmaak[], ander: readonly Opmaak[]): boolean =>
  een === ander ||
  (een.length === ander.length &&
    een.every((mark, at) => {
      const tegenover = ander[at];
      return (
        mark.type === tegenover?.type &&
        (mark.type !== 'link' || (tegenover.type === 'link' && mark.attrs.href === tegenover.attrs.href))
      );
    }));

/** Neighbours that fare and look the same become one; nothing empty stays. */
export const samengevoegd = (delen: readonly Deel[]): Deel[] => {
  const uit: Deel[] = [];
  for (const deel of delen) {
    const vorig = uit.at(-1);
    const past =
      vorig?.op === deel.op && vorig.opmaak === deel.opmaak && gelijkGezet(vorig.marks, deel.marks);
    if (vorig && past) uit[uit.length - 1] = { ...vorig, tekst: vorig.tekst + deel.tekst };
    else if (deel.tekst !== '') uit.push(deel);
  }
  return uit;
};

/** All words of a block that stayed, came or went as a whole. */
export const geheel = (op: Deel['op'], content: readonly Inline[] = []): Deel[] =>
  samengevoegd(
    content.map((node) =>
      node.type === 'hardBreak'
        ? { op, tekst: '\n', marks: NONE }
        : { op, tekst: node.text, marks: node.marks ?? NONE },
    ),
  );
