/**
 * Widths of Helvetica in thousandths of the font size. A picture in a README is shown in whatever font is there, and
 * nearly all are as wide as this or narrower; ours is narrower.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ...group(' .,:;!/|·tfI', 278),
  ...group("ijl'’‘", 222),
  ...group('()-r', 333),
  ...group('ckJsvxyz', 500),
  ...group('abdeghnopqu0123456789L', 556),
  ...group('FTZ', 611),
  ...group('ABEKPSVXY', 667),
  ...group('CDHNRUw', 722),
  ...group('GOQ', 778),
  ...group('mM', 833),
  ...group('W…', 944),
};

function group(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

const UNKNOWN = 600;
const BOLD = 1.07;

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

export const textWidth = (text: string, { size, bold = false }: Font): number => {
  const thousandths = [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? UNKNOWN), 0);
  return Math.ceil((thousandths / 1000) * size * (bold ? BOLD : 1));
};

/** A word that is too long for a line is broken behind a hyphen of its own, or where it must. */
const pieces = (word: string, max: number, font: Font): string[] => {
  if (textWidth(word, font) <= max) return [word];
  const letters = [...word];
  const cut = letters.findLastIndex((_, place) => textWidth(`${word.slice(0, place)}-`, font) <= max);
  const at = Math.max(cut, 3);
  return [`${word.slice(0, at)}-`, ...pieces(word.slice(at), max, font)];
};

/** Breaks a text into lines of at most this width. */
export const wrapText = (text: string, max: number, font: Font): string[] => {
  const lines: string[] = [];
  for (const piece of text.split(' ').flatMap((word) => pieces(word, max, font))) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && textWidth(longer, font) <= max) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
};
