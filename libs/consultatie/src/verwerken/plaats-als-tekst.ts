import { naarPlatteTekst, plaatsen } from '#documents';
import type { TekstDocument } from '#documents';

/** The words of one place in the plain notation; undefined when it is not there, or is no text (a table, an image). */
export const plaatsAlsTekst = (doc: TekstDocument, id: string): string | undefined => {
  const blok = plaatsen(doc).find((plaats) => plaats.blok.attrs.id === id)?.blok;
  if (!blok || blok.type === 'table' || blok.type === 'image') return undefined;
  return naarPlatteTekst({ type: 'doc', content: [blok] });
};
