import type { Blok, Inline, Lijst, Tabel } from '#documents';
import { kopniveaus } from '../kopniveaus.ts';
import type { Opdracht } from '../opdracht.ts';
import type { Toonbaar } from './toonbaar.ts';

/** Between the margins of the page, in points. */
const BREED = 453;
const HOOG = 640;
const PUNT_PER_PIXEL = 0.75;

const DATUM = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const DEEL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

type Stuk = {
  readonly t: string;
  readonly v: boolean;
  readonly c: boolean;
  readonly l: string | null;
} | null;

/** What document.typ reads: the words as data, in the shape in which it prints them. */
export class Typstdata {
  constructor(
    private readonly toonbaar: Toonbaar,
    private readonly bestandVan: (sha256: string) => string | undefined,
  ) {}

  maak({ titel, inhoud, voettekst, auteur, op }: Opdracht): object {
    const [eerste] = inhoud.content;
    const eigenTitel = eerste?.type === 'title' ? eerste : undefined;
    const blokken = eigenTitel === undefined ? inhoud.content : inhoud.content.slice(1);
    const kop = (eigenTitel?.content ?? []).map(({ text }) => text).join('') || titel;
    const [jaar, maand, dag] = DEEL.format(new Date(op)).split('-').map(Number);
    const uit = {
      titel: this.tekst(titel) || 'Document',
      kop: this.tekst(kop) || 'Document',
      onderkop: this.tekst([auteur, DATUM.format(new Date(op))].filter((deel) => deel !== '').join(' · ')),
      voettekst: this.tekst(voettekst),
      auteur: this.tekst(auteur),
      jaar,
      maand,
      dag,
      blokken: this.blokken(blokken),
    };
    return { ...uit, vervangen: this.toonbaar.vervangen };
  }

  private tekst(tekst: string): string {
    return this.toonbaar.maak(tekst.replace(/[\r\n]+/g, ' '));
  }

  private stukken(stukken: readonly Inline[] = []): Stuk[] {
    return stukken.map((stuk) => {
      if (stuk.type === 'hardBreak') return null;
      const { marks = [], text } = stuk;
      const link = marks.find((mark) => mark.type === 'link');
      return {
        t: this.tekst(text),
        v: marks.some(({ type }) => type === 'bold'),
        c: marks.some(({ type }) => type === 'italic'),
        l: link?.attrs.href ?? null,
      };
    });
  }

  private blokken(blokken: readonly Blok[]): unknown[] {
    const niveaus = kopniveaus(blokken);
    return blokken.map((blok, nummer) => {
      switch (blok.type) {
        case 'heading':
          return {
            soort: 'kop',
            niveau: niveaus[nummer],
            maat: blok.attrs.level,
            stukken: this.stukken(blok.content),
          };
        case 'table':
          return this.tabel(blok);
        case 'image':
          return this.beeld(blok.attrs);
        case 'bulletList':
        case 'orderedList':
          return this.lijst(blok);
        default:
          return { soort: 'alinea', stukken: this.stukken(blok.content) };
      }
    });
  }

  private lijst(lijst: Lijst): unknown {
    return {
      soort: 'lijst',
      genummerd: lijst.type === 'orderedList',
      start: lijst.type === 'orderedList' ? lijst.attrs.start : 1,
      punten: lijst.content.map(({ content: [alinea, ...binnen] }) => ({
        stukken: this.stukken(alinea.content),
        binnen: binnen.map((kind) => this.lijst(kind)),
      })),
    };
  }

  private tabel({ content }: Tabel): unknown {
    const rijen = content.map((rij) =>
      rij.content.map((cel) => cel.content.map(({ content: stukken }) => this.stukken(stukken))),
    );
    const kop = content[0]?.content[0]?.type === 'tableHeader' ? (rijen.shift() ?? []) : [];
    const alle = kop.length > 0 ? [kop, ...rijen] : rijen;
    const kolommen = (alle[0] ?? []).map((_, kolom) => {
      const lengtes = alle.map((rij) =>
        (rij[kolom] ?? []).flat().reduce((som, stuk) => som + (stuk?.t.length ?? 0), 0),
      );
      return Math.min(60, Math.max(12, ...lengtes));
    });
    const linkInKop = kop.flat(2).some((stuk) => (stuk?.l ?? null) !== null);
    return {
      soort: 'tabel',
      kolommen,
      kop,
      linkInKop,
      rijen: rijen.map((rij) => rij.map((alineas) => ({ alineas }))),
    };
  }

  private beeld({ sha256, alt, width, height }: Extract<Blok, { type: 'image' }>['attrs']): unknown {
    const bestand = this.bestandVan(sha256);
    if (bestand === undefined) {
      return { soort: 'alinea', stukken: [{ t: this.tekst(`[${alt}]`), v: false, c: true, l: null }] };
    }
    const factor = Math.min(PUNT_PER_PIXEL, BREED / width, HOOG / height);
    return { soort: 'beeld', bestand, breed: width * factor, alt: alt.replace(/\s+/g, ' ') };
  }
}
