import type { Lijst, TekstDocument } from '../tekst-document.ts';
import type { Lijststap, Plaats } from './plaats.ts';

const inLijst = (lijst: Lijst, buiten: readonly Lijststap[]): Plaats[] =>
  lijst.content.flatMap(({ content: [alinea, ...binnen] }, punt) => {
    const start = lijst.type === 'orderedList' ? lijst.attrs.start : 1;
    const pad = [...buiten, { type: lijst.type, id: lijst.attrs.id, punt, start }];
    return [{ blok: alinea, pad }, ...binnen.flatMap((inner) => inLijst(inner, pad))];
  });

/** The document as one row of blocks in reading order: items apart, a table or image as one. */
export const plaatsen = (doc: TekstDocument): Plaats[] =>
  doc.content.flatMap((blok) =>
    blok.type === 'bulletList' || blok.type === 'orderedList' ? inLijst(blok, []) : [{ blok, pad: [] }],
  );
