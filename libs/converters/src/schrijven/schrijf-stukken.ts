import { ExternalHyperlink, Tab, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Inline, Opmaak } from '#documents';
import { schoon } from './schoon.ts';

const linkIn = (marks: readonly Opmaak[]): string | undefined =>
  marks.find((mark) => mark.type === 'link')?.attrs.href;

const opmaakVan = (marks: readonly Opmaak[]): IRunOptions => ({
  ...(marks.some(({ type }) => type === 'bold') ? { bold: true } : {}),
  ...(marks.some(({ type }) => type === 'italic') ? { italics: true } : {}),
  ...(linkIn(marks) === undefined ? {} : { style: 'Hyperlink' }),
});

/** Makes a run: plain, or one that was inserted or deleted. */
export type Maakrun = (opties: IRunOptions) => ParagraphChild;

const gewoon: Maakrun = (opties) => new TextRun(opties);

/**
 * The runs of a text in one setting; a tab and a line break are elements in Word, not characters. Words go in as `text`:
 * among `children` the package takes some words, such as CURRENT, for a page number.
 */
export const schrijfTekst = (
  tekst: string,
  marks: readonly Opmaak[],
  maak: Maakrun = gewoon,
): ParagraphChild[] => {
  const opmaak = opmaakVan(marks);
  const runs = schoon(tekst)
    .split(/(\t|\n)/)
    .filter((deel) => deel !== '')
    .map((deel) => {
      if (deel === '\n') return maak({ break: 1 });
      return maak(deel === '\t' ? { ...opmaak, children: [new Tab()] } : { ...opmaak, text: deel });
    });
  const link = linkIn(marks);
  return link === undefined || runs.length === 0 ? runs : [new ExternalHyperlink({ link, children: runs })];
};

export const schrijfStukken = (stukken: readonly Inline[] = []): ParagraphChild[] =>
  stukken.flatMap((stuk) =>
    stuk.type === 'hardBreak' ? [new TextRun({ break: 1 })] : schrijfTekst(stuk.text, stuk.marks ?? []),
  );
