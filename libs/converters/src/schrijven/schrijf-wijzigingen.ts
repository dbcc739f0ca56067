import { Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import { plaatsen, vergelijk } from '#documents';
import type { Afbeelding, Blokverschil, Deel, Inline, Lijststap, Plaatsblok, Tabel } from '#documents';
import type { Afbeeldingen, Wijzigingsopdracht } from '../opdracht.ts';
import { Lijstnummers } from './lijstnummers.ts';
import { maakDocument } from './maak-document.ts';
import { schrijfAfbeelding } from './schrijf-afbeelding.ts';
import { stijlVan, tussenruimte, type Docxblok } from './schrijf-blokken.ts';
import { Sporen, type Op } from './sporen.ts';
import { andereKolommen, Tabelwijzigingen } from './tabelwijzigingen.ts';

/** Of the old text alone, of the new one alone, or of both. */
const opVan = ({ soort }: Blokverschil): Op => {
  if (soort === 'nieuw' || soort === 'verplaatst') return '+';
  return soort === 'vervallen' || soort === 'vertrokken' ? '-' : '=';
};

const alsDelen = (inhoud: readonly Inline[] = [], op: Op): Deel[] =>
  inhoud.map((stuk) =>
    stuk.type === 'hardBreak'
      ? { op, tekst: '\n', marks: [] }
      : { op, tekst: stuk.text, marks: stuk.marks ?? [] },
  );

const heleTabel = (
  { content }: Tabel,
  soort: 'nieuw' | 'vervallen',
): Parameters<Tabelwijzigingen['schrijf']>[0] => ({
  rijen: content.map((rij) => ({
    soort,
    cellen: rij.content.map((cel) => ({
      soort,
      kop: cel.type === 'tableHeader',
      alineas: cel.content.map(({ attrs: { id }, content: inhoud }) => ({
        soort,
        id,
        delen: alsDelen(inhoud, soort === 'nieuw' ? '+' : '-'),
      })),
    })),
  })),
});

type Opmaak = Pick<IParagraphOptions, 'heading' | 'style' | 'numbering'>;

class Wijzigingenschrijver {
  readonly nummers = new Lijstnummers();
  private readonly tabellen: Tabelwijzigingen;
  private beelden = 0;

  constructor(
    private readonly sporen: Sporen,
    private readonly afbeeldingen: Afbeeldingen,
    /** The lists that each block of the old text stood in. */
    private readonly oudPad: ReadonlyMap<string, readonly Lijststap[]>,
  ) {
    this.tabellen = new Tabelwijzigingen(sporen);
  }

  blok(verschil: Blokverschil): Docxblok[] {
    const { oud, nieuw } = verschil;
    const op = opVan(verschil);
    const [was, is] = [op === '+' ? undefined : oud, op === '-' ? undefined : nieuw];
    if (was === undefined || is === undefined || was.type === is.type)
      return this.éénBlok(verschil, op, was, is);
    const beideTekst = [was, is].every(({ type }) => type !== 'table' && type !== 'image');
    if (beideTekst) return this.éénBlok(verschil, op, was, is);
    return [...this.éénBlok(verschil, '-', was, undefined), ...this.éénBlok(verschil, '+', undefined, is)];
  }

  private éénBlok(
    { delen, pad, tabel }: Blokverschil,
    op: Op,
    was: Plaatsblok | undefined,
    is: Plaatsblok | undefined,
  ): Docxblok[] {
    const blok = is ?? was;
    if (blok === undefined) return [];
    if (blok.type === 'image') return this.afbeelding(op, was, blok);
    if (blok.type === 'table') return this.tabel(op, was, blok, tabel);
    const vorm = this.opmaak(blok, pad);
    const eigenDelen = op === '=' ? delen : alsDelen(blok.content, op);
    return [
      new Paragraph({
        ...vorm,
        ...(was === undefined || is === undefined ? {} : this.vormwijziging(was, vorm)),
        run: this.sporen.merk(op),
        children: this.sporen.runs(eigenDelen),
      }),
    ];
  }

  private opmaak(blok: Plaatsblok, pad: readonly Lijststap[]): Opmaak {
    const stap = pad.at(-1);
    if (stap !== undefined) {
      return { style: 'ListParagraph', numbering: this.nummers.voor(stap, pad.length - 1) };
    }
    return blok.type === 'table' || blok.type === 'image' ? {} : stijlVan(blok);
  }

  /** A heading that was a paragraph, an item that was none: Word keeps what it was. */
  private vormwijziging(was: Plaatsblok, nu: Opmaak): Pick<IParagraphOptions, 'revision'> {
    const toen = this.opmaak(was, this.oudPad.get(was.attrs.id) ?? []);
    return JSON.stringify(toen) === JSON.stringify(nu)
      ? {}
      : { revision: { ...this.sporen.spoor(), ...toen } };
  }

  private afbeelding(soort: Op, was: Plaatsblok | undefined, { attrs }: Afbeelding): Docxblok[] {
    const alinea = (beeld: Afbeelding['attrs'], op: Op): Paragraph => {
      this.beelden += 1;
      const children = schrijfAfbeelding(beeld, this.afbeeldingen, this.beelden, { op, sporen: this.sporen });
      return new Paragraph({ keepLines: true, run: this.sporen.merk(op), children });
    };
    if (soort === '=' && was?.type === 'image' && was.attrs.sha256 !== attrs.sha256) {
      return [alinea(was.attrs, '-'), alinea(attrs, '+')];
    }
    return [alinea(attrs, soort)];
  }

  private tabel(op: Op, was: Plaatsblok | undefined, is: Tabel, verschil: Blokverschil['tabel']): Docxblok[] {
    const heel = (tabel: Tabel, soort: 'nieuw' | 'vervallen'): Docxblok[] => [
      this.tabellen.schrijf(heleTabel(tabel, soort)),
      tussenruimte(),
    ];
    if (op !== '=') return heel(is, op === '+' ? 'nieuw' : 'vervallen');
    if (was?.type === 'table' && andereKolommen(was, is))
      return [...heel(was, 'vervallen'), ...heel(is, 'nieuw')];
    return verschil === undefined ? heel(is, 'nieuw') : [this.tabellen.schrijf(verschil), tussenruimte()];
  }
}

/** The new text in Word, with what changed since the old one as tracked changes. */
export const schrijfWijzigingen = (opdracht: Wijzigingsopdracht): Promise<Uint8Array> => {
  const oudPad = new Map(plaatsen(opdracht.oud).map(({ blok, pad }) => [blok.attrs.id, pad]));
  const sporen = new Sporen(opdracht.auteur, opdracht.op);
  const schrijver = new Wijzigingenschrijver(sporen, opdracht.afbeeldingen, oudPad);
  const blokken = vergelijk(opdracht.oud, opdracht.inhoud).blokken.flatMap((verschil) =>
    schrijver.blok(verschil),
  );
  // What came or went at the very end needs a paragraph after it to end in.
  return maakDocument(opdracht, schrijver.nummers, [...blokken, tussenruimte()]);
};
