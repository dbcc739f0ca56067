import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { IBaseParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { KLEUR } from '../huisstijl.ts';
import type { Opdracht } from '../opdracht.ts';
import type { Lijstnummers } from './lijstnummers.ts';
import { maakVast } from './maak-vast.ts';
import { schoon } from './schoon.ts';
import type { Docxblok } from './schrijf-blokken.ts';

const LETTER = 'Calibri';
const MARGE = 1_417;
/** Between the margins of an A4 page. */
const BREED = 11_906 - 2 * MARGE;

const kop = (size: number, before: number): IBaseParagraphStyleOptions => ({
  run: { font: LETTER, size, bold: true, color: KLEUR.kop },
  paragraph: {
    spacing: { before, after: 100, line: 252, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
  },
});

const STIJLEN: IPropertiesOptions['styles'] = {
  default: {
    document: {
      run: { font: LETTER, size: 22, color: KLEUR.tekst, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: LETTER, size: 48, bold: true, color: KLEUR.kop },
      paragraph: { spacing: { after: 240, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: kop(34, 360),
    heading2: kop(28, 300),
    heading3: kop(24, 240),
    listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: true } },
    hyperlink: { run: { color: KLEUR.link, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Tabeltekst',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 40, line: 264, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Tabelkop',
      name: 'Tabelkop',
      basedOn: 'Tabeltekst',
      run: { bold: true, color: KLEUR.kop },
      paragraph: { spacing: { after: 40, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    {
      id: 'Tussenruimte',
      name: 'Tussenruimte',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 0, line: 160, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Voettekst', name: 'Voettekst', basedOn: 'Normal', run: { size: 18, color: KLEUR.zacht } },
  ],
};

const voet = (voettekst: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Voettekst',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: BREED }],
        children: [
          new TextRun({ text: schoon(voettekst) }),
          new TextRun({ children: ['\tBladzijde ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** The file around the blocks: styles, page, footer and properties; the same input gives the same bytes. */
export const maakDocument = async (
  opdracht: Opdracht,
  nummers: Lijstnummers,
  children: readonly Docxblok[],
): Promise<Uint8Array> => {
  const document = new Document({
    title: schoon(opdracht.titel),
    creator: schoon(opdracht.auteur),
    lastModifiedBy: schoon(opdracht.auteur),
    styles: STIJLEN,
    numbering: nummers.config(),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGE, bottom: MARGE, left: MARGE, right: MARGE },
          },
        },
        footers: { default: voet(opdracht.voettekst) },
        children,
      },
    ],
  });
  return maakVast(await Packer.toBuffer(document), opdracht.op);
};
