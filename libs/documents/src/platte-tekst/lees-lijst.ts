import { MAX_DIEPTE } from '../controle/grenzen.ts';
import type { Lijst, LijstItem } from '../tekst-document.ts';
import { NUMMER, PUNT } from './blokbegin.ts';
import { leesAlinea } from './lees-alinea.ts';
import type { Ids } from './lees-alinea.ts';

interface Lijstregel {
  readonly soort: Lijst['type'];
  readonly start: number;
  readonly tekst: string;
}

interface Punt {
  readonly regels: string[];
  readonly lijsten: OpenLijst[];
}

interface OpenLijst {
  readonly soort: Lijst['type'];
  readonly start: number;
  readonly inspringing: number;
  readonly punten: Punt[];
}

/** What `- ` or `1. ` says; undefined when the line is no item. */
export const lijstregel = (regel: string): Lijstregel | undefined => {
  const punt = PUNT.exec(regel)?.[1];
  if (punt !== undefined) return { soort: 'bulletList', start: 1, tekst: punt };
  const [, nummer, tekst] = NUMMER.exec(regel) ?? [];
  return tekst === undefined ? undefined : { soort: 'orderedList', start: Number(nummer), tekst };
};

const TAB = 4;
/** So much further in than the item above it, an item stands under it. */
const DIEPER = 2;

const breedte = (ruw: string): number =>
  [...(/^\s*/.exec(ruw)?.[0] ?? '')].reduce((som, teken) => som + (teken === '\t' ? TAB : 1), 0);

const openLijst = ({ soort, start, tekst }: Lijstregel, inspringing: number): OpenLijst => ({
  soort,
  start,
  inspringing,
  punten: [{ regels: [tekst], lijsten: [] }],
});

const lijstVan = ({ soort, start, punten }: OpenLijst, ids: Ids): Lijst => {
  const id = ids();
  const content = punten.map(({ regels, lijsten }): LijstItem => ({
    type: 'listItem',
    content: [leesAlinea(regels, ids), ...lijsten.map((lijst) => lijstVan(lijst, ids))],
  }));
  return soort === 'bulletList'
    ? { type: 'bulletList', attrs: { id }, content }
    : { type: 'orderedList', attrs: { id, start }, content };
};

/** A list while its lines come in; how far a line stands in says which list in it an item belongs to. */
export class Lijstlezer {
  readonly soort = 'lijst';
  /** The list that the next item may belong to, inside the others. */
  readonly #open: OpenLijst[];
  readonly #buitenste: OpenLijst;

  constructor(regel: Lijstregel, ruw: string) {
    this.#buitenste = openLijst(regel, breedte(ruw));
    this.#open = [this.#buitenste];
  }

  /** False when the item starts a list of its own: it has another sign at the outermost level. */
  neem(regel: Lijstregel, ruw: string): boolean {
    const inspringing = breedte(ruw);
    while (this.#open.length > 1 && inspringing < this.#binnenste.inspringing) this.#open.pop();
    const dieper = inspringing >= this.#binnenste.inspringing + DIEPER;
    if (dieper && this.#open.length < MAX_DIEPTE) {
      this.#onder(this.#binnenste, regel, inspringing);
      return true;
    }
    const buiten = this.#open.at(-2);
    if (this.#binnenste.soort === regel.soort)
      this.#binnenste.punten.push({ regels: [regel.tekst], lijsten: [] });
    else if (buiten) {
      this.#open.pop();
      this.#onder(buiten, regel, inspringing);
    } else return false;
    return true;
  }

  /** Another line of the item that came last. */
  vervolg(regel: string): void {
    this.#binnenste.punten.at(-1)?.regels.push(regel);
  }

  klaar(ids: Ids): Lijst {
    return lijstVan(this.#buitenste, ids);
  }

  get #binnenste(): OpenLijst {
    return this.#open.at(-1) ?? this.#buitenste;
  }

  /** Goes on with the last list under the last item, or starts one there. */
  #onder({ punten }: OpenLijst, regel: Lijstregel, inspringing: number): void {
    const lijsten = punten.at(-1)?.lijsten ?? [];
    const laatste = lijsten.at(-1);
    if (laatste?.soort === regel.soort) {
      laatste.punten.push({ regels: [regel.tekst], lijsten: [] });
      this.#open.push(laatste);
    } else {
      const nieuw = openLijst(regel, inspringing);
      lijsten.push(nieuw);
      this.#open.push(nieuw);
    }
  }
}
