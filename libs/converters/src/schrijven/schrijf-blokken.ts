import { HeadingLevel, Paragraph } from 'docx';
import type { IParagraphOptions, Table } from 'docx';
import type { Alinea, Blok, Lijst, Tekstblok } from '#documents';
import type { Afbeeldingen } from '../opdracht.ts';
import type { Lijstnummers, Lijstsoort } from './lijstnummers.ts';
import { schrijfAfbeelding } from './schrijf-afbeelding.ts';
import { schrijfStukken } from './schrijf-stukken.ts';
import { schrijfTabel } from './schrijf-tabel.ts';

export type Docxblok = Paragraph | Table;

const KOPPEN = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The style that a block has in Word. */
export const stijlVan = (blok: Tekstblok): IParagraphOptions => {
  if (blok.type === 'title') return { heading: HeadingLevel.TITLE };
  if (blok.type === 'heading') return { heading: KOPPEN[blok.attrs.level - 1] ?? HeadingLevel.HEADING_3 };
  return {};
};

const soortVan = (lijst: Lijst): Lijstsoort => ({
  id: lijst.attrs.id,
  type: lijst.type,
  start: lijst.type === 'orderedList' ? lijst.attrs.start : 1,
});

/** Between two tables, which Word would take for one, and after one at the end. */
export const tussenruimte = (): Paragraph => new Paragraph({ style: 'Tussenruimte' });

export class Blokkenschrijver {
  private beelden = 0;

  constructor(
    private readonly nummers: Lijstnummers,
    private readonly afbeeldingen: Afbeeldingen,
  ) {}

  schrijf(blokken: readonly Blok[]): Docxblok[] {
    return blokken.flatMap((blok): Docxblok[] => {
      switch (blok.type) {
        case 'bulletList':
        case 'orderedList':
          return this.lijst(blok, 0);
        case 'table':
          return [schrijfTabel(blok), tussenruimte()];
        case 'image': {
          this.beelden += 1;
          return [
            new Paragraph({
              keepLines: true,
              children: schrijfAfbeelding(blok.attrs, this.afbeeldingen, this.beelden),
            }),
          ];
        }
        default:
          return [new Paragraph({ ...stijlVan(blok), children: schrijfStukken(blok.content) })];
      }
    });
  }

  private lijst(lijst: Lijst, diep: number): Docxblok[] {
    return lijst.content.flatMap(({ content: [eerste, ...binnen] }) => [
      this.punt(eerste, lijst, diep),
      ...binnen.flatMap((kind) => this.lijst(kind, diep + 1)),
    ]);
  }

  private punt({ content }: Alinea, lijst: Lijst, diep: number): Paragraph {
    const numbering = this.nummers.voor(soortVan(lijst), diep);
    return new Paragraph({ style: 'ListParagraph', numbering, children: schrijfStukken(content) });
  }
}
