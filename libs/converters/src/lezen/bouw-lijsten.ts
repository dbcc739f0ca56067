import { MAX_PUNTEN } from '#documents';
import type { Alinea, Inline, Lijst, LijstItem } from '#documents';
import type { Nummering } from './nummering.ts';

/** A paragraph that Word has in a list: flat, with how deep it is. */
export interface Punt {
  readonly diep: number;
  /** Which list: neighbours of one number are in one list. */
  readonly numId: string;
  readonly inhoud: readonly Inline[];
}

/** With the level that Word gives it, beside the depth that it has when no level is skipped. */
type Plaats = Punt & { readonly ilvl: number };

type Ids = () => string;

export const alinea = (inhoud: readonly Inline[], ids: Ids): Alinea =>
  inhoud.length === 0
    ? { type: 'paragraph', attrs: { id: ids() } }
    : { type: 'paragraph', attrs: { id: ids() }, content: inhoud };

/** Turns flat paragraphs into lists in lists, and counts on where Word does. */
export class Lijstbouwer {
  private readonly tellers = new Map<string, number>();
  private readonly begonnen = new Set<string>();

  constructor(
    private readonly nummeringen: ReadonlyMap<string, Nummering>,
    private readonly ids: Ids,
  ) {}

  bouw(punten: readonly Punt[]): Lijst[] {
    let vorige = -1;
    const zonderSprong = punten.map((punt) => {
      vorige = Math.min(punt.diep, vorige + 1);
      return { ...punt, diep: vorige, ilvl: punt.diep };
    });
    return this.niveau(zonderSprong, 0);
  }

  private niveau(punten: readonly Plaats[], diep: number): Lijst[] {
    const lijsten: Lijst[] = [];
    for (let op = 0; op < punten.length;) {
      const eerste = punten[op];
      if (eerste === undefined) break;
      const { genummerd, start } = this.begin(eerste.numId, eerste.ilvl, diep);
      const id = this.ids();
      const items: LijstItem[] = [];
      for (let punt: Plaats | undefined = eerste; punt !== undefined; punt = punten[op]) {
        if (items.length === MAX_PUNTEN || !this.hoortBij(punt, eerste)) break;
        let eind = op + 1;
        while ((punten[eind]?.diep ?? -1) > diep) eind += 1;
        const eigen = alinea(punt.inhoud, this.ids);
        const binnen = this.niveau(punten.slice(op + 1, eind), diep + 1);
        items.push({ type: 'listItem', content: [eigen, ...binnen] });
        op = eind;
      }
      this.tel(eerste.numId, eerste.ilvl, start + items.length);
      lijsten.push(
        genummerd
          ? { type: 'orderedList', attrs: { id, start: Math.min(start, 999) }, content: items }
          : { type: 'bulletList', attrs: { id }, content: items },
      );
    }
    return lijsten;
  }

  /** One list may go by several numbers: LibreOffice gives the item that begins it another than the rest. */
  private hoortBij({ numId, ilvl }: Plaats, eerste: Plaats): boolean {
    if (numId === eerste.numId) return true;
    const [soort, andere] = [this.nummeringen.get(numId), this.nummeringen.get(eerste.numId)];
    if (soort === undefined || soort.soort !== andere?.soort) return false;
    return soort.niveaus.get(String(ilvl))?.herbegint !== true || this.begonnen.has(`${numId}/${ilvl}`);
  }

  private sleutel(numId: string, ilvl: number): string {
    return `${this.nummeringen.get(numId)?.soort ?? numId}/${ilvl}`;
  }

  private tel(numId: string, ilvl: number, volgende: number): void {
    this.tellers.set(this.sleutel(numId, ilvl), volgende);
  }

  /** A list inside another begins anew each time; one outside goes on, unless Word says that it begins again. */
  private begin(numId: string, ilvl: number, diep: number): { genummerd: boolean; start: number } {
    const niveau = this.nummeringen.get(numId)?.niveaus.get(String(ilvl));
    const { genummerd = false, start = 1, herbegint = false } = niveau ?? {};
    const eersteKeer = !this.begonnen.has(`${numId}/${ilvl}`);
    this.begonnen.add(`${numId}/${ilvl}`);
    if (diep > 0 || (herbegint && eersteKeer)) return { genummerd, start };
    return { genummerd, start: this.tellers.get(this.sleutel(numId, ilvl)) ?? start };
  }
}
