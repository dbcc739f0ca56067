import type { TekstNode } from '../tekst-document.ts';
import { LINK_ADDRESS } from '../link.ts';
import { ALINEATEKEN, REGELTEKEN } from './blokbegin.ts';
import { ESCAPABLE } from './lees-tekens.ts';
import { opgemaakt, samengevoegd } from './opgemaakt.ts';
import type { Opgemaakt } from './opgemaakt.ts';

/**
 * Puts a backslash before what would be read as markup, and before nothing else: an official sees this
 * text in the form again and must not wonder where the backslashes come from.
 */
const ASTERISKS = /\*+/.source;
const BACKSLASH = `\\\\(?=${ESCAPABLE.source}|$)`;
const LINK_END = `\\](?=\\(${LINK_ADDRESS.source}\\))`;
const MARKUP = new RegExp(`${ASTERISKS}|${BACKSLASH}|${LINK_END}`, 'giu');
const IN_LINK = new RegExp(`${MARKUP.source}|\\[`, 'giu');
/** What would end a cell, or a line or paragraph in it. */
const IN_CEL = `[|${ALINEATEKEN}${REGELTEKEN}]`;

const PATRONEN = {
  regel: { buiten: MARKUP, inLink: IN_LINK },
  cel: {
    buiten: new RegExp(`${MARKUP.source}|${IN_CEL}`, 'giu'),
    inLink: new RegExp(`${IN_LINK.source}|${IN_CEL}`, 'giu'),
  },
};

/** Where a line stands: more is markup in the cell of a table. */
export type Omgeving = keyof typeof PATRONEN;

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

const escaped = ({ text, href }: Opgemaakt, { buiten, inLink }: (typeof PATRONEN)[Omgeving]): string =>
  text.replace(href === undefined ? buiten : inLink, (signs, at: number) =>
    // Asterisks with space on both sides, as in 2 * 3, are never read as markup.
    signs.startsWith('*') && isSpace(text[at - 1]) && isSpace(text[at + signs.length])
      ? signs
      : signs.replace(/./gsu, '\\$&'),
  );

/** Each stretch as its leading space, its core and its trailing space. */
const inPieces = (stretch: Opgemaakt): Opgemaakt[] => {
  const core = stretch.text.trim();
  const start = stretch.text.length - stretch.text.trimStart().length;
  return [stretch.text.slice(0, start), core, stretch.text.slice(start + core.length)].map((text) => ({
    ...stretch,
    text,
  }));
};

/**
 * `** bold **` is not read as bold: space at the edge of a mark goes out of it, where nobody sees the
 * difference.
 */
const withoutEdges = (pieces: readonly Opgemaakt[], mark: 'bold' | 'italic'): Opgemaakt[] => {
  let inside = false;
  return pieces.map((piece) => {
    inside = piece[mark] && (inside || piece.text.trim() !== '');
    return { ...piece, [mark]: inside };
  });
};

const edgesOut = (stretches: readonly Opgemaakt[]): Opgemaakt[] => {
  const oneWay = (pieces: readonly Opgemaakt[]): Opgemaakt[] =>
    withoutEdges(withoutEdges(pieces, 'bold'), 'italic');
  return samengevoegd(oneWay(oneWay(stretches.flatMap(inPieces)).reverse()).reverse());
};

const stars = ({ bold, italic }: Pick<Opgemaakt, 'bold' | 'italic'>): number =>
  (bold ? 2 : 0) + (italic ? 1 : 0);

export const schrijfRegel = (nodes: readonly TekstNode[], omgeving: Omgeving = 'regel'): string => {
  const stretches = edgesOut(samengevoegd(nodes.map(opgemaakt)));
  let line = '';
  let on = 0;
  let href: string | undefined;
  const turn = (to: number, target: string | undefined): void => {
    if (href !== undefined && href !== target) line += `](${href})`;
    line += '*'.repeat(on ^ to);
    if (target !== undefined && href !== target) line += '[';
    on = to;
    href = target;
  };
  for (const stretch of stretches) {
    turn(stars(stretch), stretch.href);
    line += escaped(stretch, PATRONEN[omgeving]);
  }
  turn(0, undefined);
  return line;
};
