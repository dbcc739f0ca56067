import type { Opmaak, TekstNode } from '../tekst-document.ts';

/** A stretch of text and how it is set: easier to reckon with than a list of marks. */
export interface Opgemaakt {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | undefined;
}

export const opgemaakt = ({ text, marks = [] }: TekstNode): Opgemaakt => ({
  text,
  bold: marks.some(({ type }) => type === 'bold'),
  italic: marks.some(({ type }) => type === 'italic'),
  href: marks.find((mark) => mark.type === 'link')?.attrs.href,
});

const gelijkGezet = (een: Opgemaakt, ander: Opgemaakt): boolean =>
  een.bold === ander.bold && een.italic === ander.italic && een.href === ander.href;

/** Without empty stretches, and with equally set neighbours as one. */
export const samengevoegd = (stretches: readonly Opgemaakt[]): Opgemaakt[] => {
  const joined: Opgemaakt[] = [];
  for (const stretch of stretches.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last && gelijkGezet(last, stretch))
      joined[joined.length - 1] = { ...last, text: last.text + stretch.text };
    else joined.push(stretch);
  }
  return joined;
};

export const tekstNode = ({ text, bold, italic, href }: Opgemaakt): TekstNode => {
  const marks: Opmaak[] = [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } } as const]),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks }) };
};
