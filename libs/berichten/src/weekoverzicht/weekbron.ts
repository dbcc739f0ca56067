import type { Client } from '#domain';

/** What the database knows of the weeks of one traject; words come later. */
export interface Weektraject {
  readonly id: string;
  readonly client: Client;
  readonly groep: string | null;
  readonly definitie: string;
  readonly versie: number;
  readonly fase: string;
  readonly gepauzeerd: boolean;
  /** Phases that it went to last week, oldest first, and how many steps there were in all. */
  readonly fasen: readonly { readonly naar: string; readonly op: string }[];
  readonly stappen: number;
  readonly taken: readonly {
    readonly titel: string;
    readonly eigenaar: string;
    readonly waar: string;
    readonly termijn: string | null;
    readonly sinds: string;
  }[];
  /** Rounds that run. */
  readonly rondes: readonly {
    readonly termijn: string;
    readonly gevraagd: number;
    readonly geantwoord: number;
  }[];
  /** Until the end of next week. */
  readonly bijeenkomsten: readonly {
    readonly onderdeel: string;
    readonly beginLokaal: string;
    readonly plaats: string;
  }[];
  readonly termijnen: readonly { readonly delay: string; readonly op: string }[];
  /** Last week. */
  readonly reacties: number;
  /** Today. */
  readonly nietAangekomen: number;
  readonly terGoedkeuring: number;
  readonly ingekomen: number;
}

export interface Weekbron {
  readonly medewerker: { readonly id: string; readonly naam: string; readonly email: string };
  readonly trajecten: readonly Weektraject[];
}
