import type { TekstNode } from '../tekst-document.ts';
import { leesTekens } from './lees-tekens.ts';
import type { Teken } from './lees-tekens.ts';
import { samengevoegd, tekstNode } from './opgemaakt.ts';
import type { Opgemaakt } from './opgemaakt.ts';

const BOLD = 2;
const ITALIC = 1;
/** A line with more unmatched asterisks than this was not meant as markup. */
const MAX_PASSES = 40;

interface Plek {
  readonly teken: Teken;
  /** Whether there is a word, and not a space or an end, right before and right after. */
  readonly naWoord: boolean;
  readonly voorWoord: boolean;
}

const isWoord = (sign: string | undefined): boolean => sign !== undefined && !/\s/.test(sign);

/** In two walks and not by looking around from each place: a pasted page may hold thousands. */
const plekken = (tekens: readonly Teken[]): Plek[] => {
  const voorWoord: boolean[] = [];
  let next: string | undefined;
  for (const teken of tekens.toReversed()) {
    voorWoord.push(isWoord(next));
    if (teken.soort === 'tekst') next = teken.tekst[0];
  }
  voorWoord.reverse();
  let previous: string | undefined;
  return tekens.map((teken, at) => {
    const plek = { teken, naWoord: isWoord(previous), voorWoord: voorWoord[at] ?? false };
    if (teken.soort === 'tekst') previous = teken.tekst.at(-1);
    return plek;
  });
};

interface Pass {
  /** The runs of asterisks that switch bold or italic; all other runs are text. */
  readonly switches: ReadonlySet<number>;
  /** The last run that switched something on and found no end. */
  readonly unclosed: number | undefined;
}

/** One asterisk switches italic, two bold, three both. On only before text, off only after text. */
const pass = (places: readonly Plek[], asText: ReadonlySet<number>): Pass => {
  const switches = new Set<number>();
  const openedAt = new Map<number, number>();
  places.forEach(({ teken, naWoord, voorWoord }, at) => {
    if (teken.soort !== 'sterren' || asText.has(at)) return;
    const marks = [BOLD, ITALIC].filter((mark) => (teken.aantal & mark) !== 0);
    if (!marks.every((mark) => (openedAt.has(mark) ? naWoord : voorWoord))) return;
    switches.add(at);
    for (const mark of marks) if (!openedAt.delete(mark)) openedAt.set(mark, at);
  });
  return { switches, unclosed: openedAt.size > 0 ? Math.max(...openedAt.values()) : undefined };
};

const switchesIn = (tekens: readonly Teken[]): ReadonlySet<number> => {
  const places = plekken(tekens);
  const asText = new Set<number>();
  for (let count = 0; count < MAX_PASSES; count++) {
    const { switches, unclosed } = pass(places, asText);
    if (unclosed === undefined) return switches;
    asText.add(unclosed);
  }
  return new Set();
};

/** One line of typed text, with **bold**, *italic* and [links](https://…), as text nodes. */
export const leesRegel = (line: string): TekstNode[] => {
  const tekens = leesTekens(line);
  const switches = switchesIn(tekens);
  const stretches: Opgemaakt[] = [];
  let on = 0;
  let href: string | undefined;
  const push = (text: string): void => {
    stretches.push({ text, bold: (on & BOLD) !== 0, italic: (on & ITALIC) !== 0, href });
  };
  tekens.forEach((teken, at) => {
    if (teken.soort === 'linkOpen') href = teken.href;
    else if (teken.soort === 'linkDicht') href = undefined;
    else if (teken.soort === 'tekst') push(teken.tekst);
    else if (switches.has(at)) on ^= teken.aantal;
    else push('*'.repeat(teken.aantal));
  });
  return samengevoegd(stretches).map(tekstNode);
};
