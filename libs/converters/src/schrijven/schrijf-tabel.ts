import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import type { IParagraphOptions, ITableCellOptions, ITableRowOptions } from 'docx';
import type { Tabel } from '#documents';
import { KLEUR } from '../huisstijl.ts';
import { schrijfStukken } from './schrijf-stukken.ts';

const LIJN = { style: BorderStyle.SINGLE, size: 4, color: KLEUR.lijn };
const RAND = { top: 60, bottom: 60, left: 100, right: 100 };
/** Between the margins of an A4 page, in twentieths of a point. */
const BREED = 9_070;

export const celopties = (kop: boolean, breedte: number): Omit<ITableCellOptions, 'children'> => ({
  width: { size: breedte, type: WidthType.DXA },
  margins: RAND,
  ...(kop ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: KLEUR.vlak } } : {}),
});

export const kolombreedte = (kolommen: number): number => Math.floor(BREED / Math.max(1, kolommen));

export const celalinea = (kop: boolean, opties: IParagraphOptions): Paragraph =>
  new Paragraph({ style: kop ? 'Tabelkop' : 'Tabeltekst', ...opties });

export const tabelVan = (rijen: readonly ITableRowOptions[], kolommen: number): Table =>
  new Table({
    rows: rijen.map((rij) => new TableRow({ cantSplit: true, ...rij })),
    width: { size: BREED, type: WidthType.DXA },
    columnWidths: Array.from({ length: kolommen }, () => kolombreedte(kolommen)),
    borders: {
      top: LIJN,
      bottom: LIJN,
      left: LIJN,
      right: LIJN,
      insideHorizontal: LIJN,
      insideVertical: LIJN,
    },
  });

export const schrijfTabel = ({ content }: Tabel): Table => {
  const kolommen = content[0]?.content.length ?? 1;
  const rijen = content.map((rij): ITableRowOptions => {
    const kop = rij.content.every(({ type }) => type === 'tableHeader');
    return {
      ...(kop ? { tableHeader: true } : {}),
      children: rij.content.map(
        (cel) =>
          new TableCell({
            ...celopties(kop, kolombreedte(kolommen)),
            children: cel.content.map((tekst) => celalinea(kop, { children: schrijfStukken(tekst.content) })),
          }),
      ),
    };
  });
  return tabelVan(rijen, kolommen);
};
