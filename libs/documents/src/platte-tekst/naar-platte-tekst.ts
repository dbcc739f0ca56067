import type { Blok, Inline, Lijst, TekstDocument, TekstNode } from '../tekst-document.ts';
import { HOOGSTE_NUMMER, zonderBlokbegin } from './blokbegin.ts';
import { schrijfRegel } from './schrijf-regel.ts';

/** The lines of a block; empty ones go, because a blank line would end the block. */
const regels = (content: readonly Inline[] = []): string[] => {
  const lines: TekstNode[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((nodes) => schrijfRegel(nodes).trim()).filter((line) => line !== '');
};

const item = (teken: string, [first, ...rest]: readonly string[]): string =>
  [`${teken} ${first}`, ...rest.map((line) => `   ${zonderBlokbegin(line)}`)].join('\n');

const lijst = ({ content }: Lijst, teken: (nummer: number) => string): string =>
  content
    .map(({ content: [alinea] }) => regels(alinea.content))
    .filter((lines) => lines.length > 0)
    .map((lines, nummer) => item(teken(nummer), lines))
    .join('\n');

const blok = (block: Blok): string => {
  switch (block.type) {
    case 'heading':
      return regels(block.content)
        .map((line) => `${'#'.repeat(block.attrs.level)} ${line}`)
        .join('\n');
    case 'paragraph':
      return regels(block.content).map(zonderBlokbegin).join('\n');
    case 'bulletList':
      return lijst(block, () => '-');
    case 'orderedList':
      return lijst(block, (nummer) => `${Math.min(block.attrs.start + nummer, HOOGSTE_NUMMER)}.`);
  }
};

/** The text as somebody may edit it in a form; `uitPlatteTekst` reads it back to the same document. */
export const naarPlatteTekst = (doc: TekstDocument): string =>
  doc.content
    .map(blok)
    .filter((tekst) => tekst !== '')
    .join('\n\n');
