import type { Lijststap } from '../plaatsen/plaats.ts';
import type { Opmaak, Plaatsblok } from '../tekst-document.ts';

/** Words that stayed, came or went. */
export interface Deel {
  readonly op: '=' | '+' | '-';
  /** '\n' is a hard break; no text of a document holds one otherwise. */
  readonly tekst: string;
  readonly marks: readonly Opmaak[];
  /** On a '-' and the '+' after it that say the same: only how it is set changed. */
  readonly opmaak?: true;
}

export type Verschilsoort = 'gelijk' | 'gewijzigd' | 'nieuw' | 'vervallen';

/**
 * A block beside what it was. A moved block is there twice: as `verplaatst` where it stands now, with what
 * changed in it, and as `vertrokken` where it stood. So all but `nieuw` and `verplaatst` are the old text in
 * its order ('=' and '-'), and all but `vervallen` and `vertrokken` the new one ('=' and '+').
 */
export interface Blokverschil {
  readonly soort: Verschilsoort | 'verplaatst' | 'vertrokken';
  /** In the new text; of what fell away, or stood here before, in the old one. */
  readonly id: string;
  /** The lists around it, outermost first: in the text that `id` is of. */
  readonly pad: readonly Lijststap[];
  readonly oud?: Plaatsblok;
  readonly nieuw?: Plaatsblok;
  /** Of a table or an image there are none. */
  readonly delen: readonly Deel[];
  /** What changed beside the words, each as a Dutch sentence. */
  readonly vorm: readonly string[];
  readonly tabel?: Tabelverschil;
}

export interface Tabelverschil {
  readonly rijen: readonly Rijverschil[];
}

export interface Rijverschil {
  readonly soort: Verschilsoort;
  readonly cellen: readonly Celverschil[];
}

export interface Celverschil {
  readonly soort: Verschilsoort;
  /** Whether it is a header cell now; of what fell away, whether it was. */
  readonly kop: boolean;
  readonly alineas: readonly Alineaverschil[];
}

export interface Alineaverschil {
  readonly soort: Verschilsoort;
  readonly id: string;
  readonly delen: readonly Deel[];
}

export interface Samenvatting {
  readonly nieuw: number;
  readonly vervallen: number;
  readonly gewijzigd: number;
  /** Also when words in it changed too. */
  readonly verplaatst: number;
  readonly woordenErbij: number;
  readonly woordenEraf: number;
}

export interface Vergelijking {
  readonly blokken: readonly Blokverschil[];
  readonly samenvatting: Samenvatting;
}
