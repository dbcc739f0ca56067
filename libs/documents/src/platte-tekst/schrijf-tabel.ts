import type { Alinea, Inline, Tabel, Tabelcel, TekstNode } from '../tekst-document.ts';
import { ALINEATEKEN, KOPSTREEP, REGELTEKEN } from './blokbegin.ts';
import { schrijfRegel } from './schrijf-regel.ts';

/** The lines of a block as nodes; a hard break ends each. */
export const regelsVan = (content: readonly Inline[] = []): TekstNode[][] => {
  const lines: TekstNode[][] = [[]];
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
};

const alinea = ({ content }: Alinea): string =>
  regelsVan(content)
    .map((nodes) => schrijfRegel(nodes, 'cel').trim())
    .filter((line) => line !== '')
    .join(` ${REGELTEKEN} `);

/** Dashes alone would make the row above a header. */
const zonderKopstreep = (cel: string): string => (KOPSTREEP.test(cel) ? `\\${cel}` : cel);

const cel = ({ content }: Tabelcel): string =>
  zonderKopstreep(
    content
      .map(alinea)
      .filter((tekst) => tekst !== '')
      .join(` ${ALINEATEKEN} `),
  );

const rij = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;

/** A row on a line; nothing at all when no cell holds a word. */
export const schrijfTabel = ({ content }: Tabel): string => {
  const rijen = content.map((row) => row.content.map(cel));
  if (rijen.every((cellen) => cellen.every((tekst) => tekst === ''))) return '';
  const [eerste = [], ...andere] = rijen;
  const metKop = content[0]?.content[0]?.type === 'tableHeader';
  return [eerste, ...(metKop ? [eerste.map(() => '---')] : []), ...andere].map(rij).join('\n');
};
