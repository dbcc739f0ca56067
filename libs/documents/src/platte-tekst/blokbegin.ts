/** How a line says that it is a heading or a list item. Reader and writer share these, or they drift apart. */
export const KOP = /^(#{1,3})\s+(.+)$/su;
export const PUNT = /^[-*•]\s+(.+)$/su;
export const NUMMER = /^(\d{1,3})\.\s+(.+)$/su;

/** The reader takes three digits; only the first number of a list counts, so a longer list stays one. */
export const HOOGSTE_NUMMER = 999;

/** So that a paragraph may begin with '- ' or '1. ' all the same. */
export const zonderBlokbegin = (line: string): string =>
  line.replace(/^(#{1,3}|[-*•])(?=\s)/u, '\\$1').replace(/^(\d{1,3})\.(?=\s)/u, '$1\\.');
