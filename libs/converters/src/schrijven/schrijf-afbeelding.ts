import { ImageRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Afbeelding } from '#documents';
import type { Afbeeldingen } from '../opdracht.ts';
import { schoon } from './schoon.ts';
import { schrijfTekst } from './schrijf-stukken.ts';
import type { Op, Sporen } from './sporen.ts';

/** What fits between the margins of a page, in pixels at 96 to the inch. */
const BREED = 605;
const HOOG = 860;

/** Never larger than the page, and never larger than it is. */
export const opBladmaat = ({ width, height }: Afbeelding['attrs']): { width: number; height: number } => {
  const factor = Math.min(1, BREED / width, HOOG / height);
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
};

/** An image with its alt text; its alt text alone when its bytes are not there. */
export const schrijfAfbeelding = (
  attrs: Afbeelding['attrs'],
  afbeeldingen: Afbeeldingen,
  nummer: number,
  spoor?: { readonly op: Op; readonly sporen: Sporen },
): ParagraphChild[] => {
  const beeld = afbeeldingen.get(attrs.sha256);
  const tekst = { op: spoor?.op ?? '=', tekst: `[${attrs.alt}]`, marks: [{ type: 'italic' }] } as const;
  if (beeld === undefined) return spoor?.sporen.runs([tekst]) ?? schrijfTekst(tekst.tekst, tekst.marks);
  const run = new ImageRun({
    type: beeld.type === 'image/png' ? 'png' : 'jpg',
    data: beeld.inhoud,
    transformation: opBladmaat(attrs),
    altText: { id: String(nummer), name: `Afbeelding ${nummer}`, description: schoon(attrs.alt) },
    ...(attrs.alt === '' ? { decorative: true } : {}),
    ...spoor?.sporen.merk(spoor.op),
  });
  return [run];
};
