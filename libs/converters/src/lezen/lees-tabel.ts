import { MAX_KOLOMMEN, MAX_RIJEN } from '#documents';
import type { Inline, Tabel, Tabelcel, Tabelrij } from '#documents';
import { alinea } from './bouw-lijsten.ts';
import type { Boomafbeelding, Boomalinea, Boomcel, Boomknoop, Boomrij, Boomtabel } from './boom.ts';
import { isLeeg, leesStukken, voegSamen, zonderRanden } from './lees-stukken.ts';
import type { Verliezen } from './meldingen.ts';

export interface Tabelomgeving {
  readonly ids: () => string;
  readonly verliezen: Verliezen;
  /** What stands before a paragraph that is in a list; empty when it is in none. */
  readonly puntteken: (alinea: Boomalinea) => string;
}

type Celtekst = readonly (readonly Inline[])[];

/** All paragraphs of a cell, also of a table inside it. */
const alineasIn = (knopen: readonly Boomknoop[], verliezen: Verliezen): Boomalinea[] =>
  knopen.flatMap((knoop) => {
    if (knoop.type === 'paragraph') return [knoop];
    if (knoop.type === 'table') verliezen.tel('tabelInTabel');
    const binnen = knoop.type === 'table' || knoop.type === 'tableRow' || knoop.type === 'tableCell';
    return binnen ? alineasIn(knoop.children, verliezen) : [];
  });

export class Tabellezer {
  /** Of the table that was read last: they have no place in a cell. */
  readonly afbeeldingen: Boomafbeelding[] = [];

  constructor(private readonly omgeving: Tabelomgeving) {}

  /** One table, or more when it is longer than a table may be; none when there is no cell in it. */
  lees(tabel: Boomtabel): Tabel[] {
    this.afbeeldingen.length = 0;
    const rijen = tabel.children.filter((knoop): knoop is Boomrij => knoop.type === 'tableRow');
    const raster = this.raster(rijen);
    const breed = Math.max(0, ...raster.map((rij) => rij.length));
    if (breed === 0) return [];
    const tabellen: Tabel[] = [];
    for (let vanaf = 0; vanaf < raster.length; vanaf += MAX_RIJEN) {
      if (vanaf > 0) this.omgeving.verliezen.tel('tabelIngekort');
      const id = this.omgeving.ids();
      const deel = raster.slice(vanaf, vanaf + MAX_RIJEN);
      const content = deel.map((rij, index) =>
        this.rij(rij, breed, vanaf === 0 && index === 0 && rijen[0]?.isHeader === true),
      );
      tabellen.push({ type: 'table', attrs: { id }, content });
    }
    return tabellen;
  }

  /** The text at each place; a merged cell has it in the first and leaves the others empty. */
  private raster(rijen: readonly Boomrij[]): Celtekst[][] {
    const raster: Celtekst[][] = rijen.map(() => []);
    rijen.forEach((rij, y) => {
      let x = 0;
      for (const cel of rij.children) {
        if (cel.type !== 'tableCell') continue;
        while (raster[y]?.[x] !== undefined) x += 1;
        const [breed, hoog] = this.maat(cel, x, y, rijen.length);
        const tekst = this.celtekst(cel);
        for (let dy = 0; dy < hoog; dy += 1) {
          for (let dx = 0; dx < breed; dx += 1) {
            const doel = raster[y + dy];
            if (doel !== undefined) doel[x + dx] = dx === 0 && dy === 0 ? tekst : [];
          }
        }
        if (breed === 0) this.omgeving.verliezen.tel('tabelIngekort');
        x += breed;
      }
    });
    return raster.map((rij) => Array.from(rij, (cel) => (cel as Celtekst | undefined) ?? []));
  }

  private maat({ colSpan, rowSpan }: Boomcel, x: number, y: number, rijen: number): [number, number] {
    const breed = Math.min(Math.max(1, colSpan || 1), MAX_KOLOMMEN - x);
    const hoog = Math.min(Math.max(1, rowSpan || 1), rijen - y);
    if (breed > 1 || hoog > 1) this.omgeving.verliezen.tel('samengevoegd');
    return [breed, hoog];
  }

  private celtekst(cel: Boomcel): Celtekst {
    const { verliezen, puntteken } = this.omgeving;
    return alineasIn(cel.children, verliezen).flatMap((knoop) => {
      const stukken = leesStukken(knoop.children, verliezen);
      const teken = puntteken(knoop);
      const inline = zonderRanden(
        stukken.filter((stuk): stuk is Inline => {
          if (stuk.type === 'image') this.afbeeldingen.push(stuk);
          return stuk.type !== 'image';
        }),
      );
      if (isLeeg(inline)) return [];
      if (teken !== '') verliezen.tel('lijstInTabel');
      return [voegSamen(teken === '' ? inline : [{ type: 'text', text: teken }, ...inline])];
    });
  }

  private rij(teksten: readonly Celtekst[], breed: number, kop: boolean): Tabelrij {
    const { ids } = this.omgeving;
    const cellen = Array.from({ length: breed }, (_, x): Tabelcel => {
      const alineas = (teksten[x] ?? []).map((inhoud) => alinea(inhoud, ids));
      return {
        type: kop ? 'tableHeader' : 'tableCell',
        content: alineas.length > 0 ? alineas : [alinea([], ids)],
      };
    });
    return { type: 'tableRow', content: cellen };
  }
}
