import type { Client } from '#domain';
import type { MailParams } from '../gebeurtenissen/gevolgen.ts';

/** What the other version would do to one traject, in words. */
export interface Proef {
  /** The step that this was decided on. */
  readonly seq: number;
  /** Titles of the moments, before and after. */
  readonly van: readonly string[];
  readonly naar: readonly string[];
  readonly taken: readonly {
    readonly titel: string;
    readonly eigenaar: string;
    readonly termijn: string | null;
  }[];
  /** Titles of open tasks that close. */
  readonly vervallenTaken: readonly string[];
  readonly mails: readonly MailParams[];
  readonly termijnen: readonly Proeftermijn[];
  /** Requirements that did not stand in the way before. */
  readonly vereisten: readonly {
    readonly gebeurtenis: string;
    readonly zin: string;
    readonly eigenaar: string;
    readonly detail: string | null;
  }[];
  /** What makes it worth a look before anybody chooses, in sentences; empty: it may be proposed. */
  readonly letOp: readonly string[];
}

export interface Proeftermijn {
  readonly titel: string;
  readonly wat: 'blijft' | 'verschuift' | 'vervalt' | 'nieuw';
  /** UTC instants. */
  readonly was: string | null;
  readonly wordt: string | null;
  /** It has passed already, and ends as soon as the traject is moved. */
  readonly meteen: boolean;
}

export interface Proefregel {
  readonly trajectId: string;
  readonly client: Client;
  readonly groep: string | null;
  /** Or why it cannot be moved. */
  readonly uitkomst:
    { readonly kan: true; readonly proef: Proef } | { readonly kan: false; readonly reden: string };
}

export interface Proefoverzetting {
  readonly programma: { readonly naam: string; readonly titel: string };
  readonly van: number;
  readonly naar: number;
  readonly samenvatting: string;
  readonly regels: readonly Proefregel[];
}

/** A way that exists, and how many trajecten it is for. */
export interface Overzetweg {
  readonly van: number;
  readonly naar: number;
  readonly samenvatting: string;
  readonly aantal: number;
}

export interface Overzetwegen {
  readonly programma: { readonly naam: string; readonly titel: string };
  /** Version → running trajecten. */
  readonly versies: readonly { readonly versie: number; readonly aantal: number }[];
  readonly wegen: readonly Overzetweg[];
}
