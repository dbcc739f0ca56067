import { MAX_ALT } from '../controle/grenzen.ts';

/** How a line says what it is. Reader and writer share these, or they drift apart. */
export const KOP = /^(#{1,3})\s+(.+)$/su;
export const PUNT = /^[-*•]\s+(.+)$/su;
export const NUMMER = /^(\d{1,3})\.\s+(.+)$/su;
/** Under the first line of the text: that line is the title. */
export const TITELSTREEP = /^={3,}$/;
/** A row of a table: cells between bars. */
export const RIJ = /^\|.*\|$/su;
/** In each cell of the second row: the first one is a header. */
export const KOPSTREEP = /^-{3,}$/;
export const AFBEELDING = new RegExp(
  `^!\\[(.{0,${MAX_ALT}})\\]\\(afbeelding:([0-9a-f]{64}) (\\d{1,5})x(\\d{1,5})\\)$`,
  'su',
);

/** In a cell, where a line cannot end: the next paragraph, and the next line. */
export const ALINEATEKEN = '¶';
export const REGELTEKEN = '↵';

/** The reader takes three digits; only the first number of a list counts, so a longer list stays one. */
export const HOOGSTE_NUMMER = 999;

/** So that a paragraph may begin with '- ' or '1. ', or look like a row, all the same. */
export const zonderBlokbegin = (line: string): string => {
  if (RIJ.test(line)) return `\\${line}`;
  if (AFBEELDING.test(line)) return line.replace('[', '\\[');
  if (TITELSTREEP.test(line)) return `\\${line}`;
  return line.replace(/^(#{1,3}|[-*•])(?=\s)/u, '\\$1').replace(/^(\d{1,3})\.(?=\s)/u, '$1\\.');
};
