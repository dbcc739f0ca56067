import type { Lijst, LijstItem } from '../tekst-document.ts';
import { HOOGSTE_NUMMER, zonderBlokbegin } from './blokbegin.ts';
import { schrijfRegel } from './schrijf-regel.ts';
import { regelsVan } from './schrijf-tabel.ts';

const INSPRINGING = '   ';

interface Punt {
  readonly regels: readonly string[];
  readonly lijsten: readonly Lijst[];
}

/** An item without words goes; what stands under it comes one step up, or it would be under nothing. */
const punten = (items: readonly LijstItem[]): Punt[] =>
  items.flatMap(({ content: [alinea, ...lijsten] }) => {
    const regels = regelsVan(alinea.content)
      .map((nodes) => schrijfRegel(nodes).trim())
      .filter((line) => line !== '');
    return regels.length > 0 ? [{ regels, lijsten }] : lijsten.flatMap(({ content }) => punten(content));
  });

const teken = (lijst: Lijst, nummer: number): string =>
  lijst.type === 'bulletList' ? '-' : `${Math.min(lijst.attrs.start + nummer, HOOGSTE_NUMMER)}.`;

/** The lines of a list; those of a list in it stand further in. */
export const schrijfLijst = (lijst: Lijst): string[] =>
  punten(lijst.content).flatMap(({ regels: [eerste, ...vervolg], lijsten }, nummer) => [
    `${teken(lijst, nummer)} ${eerste}`,
    ...vervolg.map((line) => `${INSPRINGING}${zonderBlokbegin(line)}`),
    ...lijsten.flatMap(schrijfLijst).map((line) => `${INSPRINGING}${line}`),
  ]);
