import type { TekstDocument } from './tekst-document.ts';

/** Ids in order: a1, a2, … */
export const tellendeIds = (letter = 'a'): (() => string) => {
  let count = 0;
  return () => `${letter}${++count}`;
};

/** The same document, whatever its blocks are called. */
export const zonderIds = (doc: TekstDocument): unknown =>
  JSON.parse(JSON.stringify(doc, (key, value: unknown) => (key === 'id' ? undefined : value)));
