import type { Afbeelding, Blok, Inline, TekstDocument } from '../tekst-document.ts';
import { zonderBlokbegin } from './blokbegin.ts';
import { schrijfLijst } from './schrijf-lijst.ts';
import { schrijfRegel } from './schrijf-regel.ts';
import { regelsVan, schrijfTabel } from './schrijf-tabel.ts';

/** The lines of a block; empty ones go, because a blank line would end the block. */
const regels = (content?: readonly Inline[]): string[] =>
  regelsVan(content)
    .map((nodes) => schrijfRegel(nodes).trim())
    .filter((line) => line !== '');

const afbeelding = ({ attrs: { alt, sha256, width, height } }: Afbeelding): string =>
  `![${alt}](afbeelding:${sha256} ${width}x${height})`;

const blok = (block: Blok): string => {
  switch (block.type) {
    case 'title':
      return regels(block.content)
        .map((line) => `${zonderBlokbegin(line)}\n${'='.repeat(Math.min(Math.max(line.length, 3), 60))}`)
        .join('\n');
    case 'heading':
      return regels(block.content)
        .map((line) => `${'#'.repeat(block.attrs.level)} ${line}`)
        .join('\n');
    case 'paragraph':
      return regels(block.content).map(zonderBlokbegin).join('\n');
    case 'table':
      return schrijfTabel(block);
    case 'image':
      return afbeelding(block);
    case 'bulletList':
    case 'orderedList':
      return schrijfLijst(block).join('\n');
  }
};

/** The text as somebody may edit it in a form; `uitPlatteTekst` reads it back to the same document. */
export const naarPlatteTekst = (doc: TekstDocument): string =>
  doc.content
    .map(blok)
    .filter((tekst) => tekst !== '')
    .join('\n\n');
