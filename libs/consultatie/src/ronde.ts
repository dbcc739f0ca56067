import type { DeelnemerRol, Doelgroep } from '#domain';
import type { Waarom } from './klaarzetten/waarom.ts';
import type { Zichtbaarheid } from './zichtbaarheid.ts';

export type Antwoord = 'open' | 'gereageerd' | 'afgezien';
export const OORDELEN = ['overgenomen', 'deels', 'niet'] as const;
export type Oordeel = (typeof OORDELEN)[number];
/** How a reaction came in: written on the page of the consultation, or as an answer to its mail. */
export const KANALEN = ['pagina', 'mail'] as const;
export type Kanaal = (typeof KANALEN)[number];

export interface RondeKop {
  readonly id: string;
  /** 1, 2 … */
  readonly ronde: number;
  readonly soort: string;
  /** Version of the document that people react to. */
  readonly nummer: string;
  /** UTC instants. */
  readonly termijn: string;
  /** Null while it is being prepared. */
  readonly verzondenOp: string | null;
  /** Who gets to read what others wrote. */
  readonly zichtbaarheid: Zichtbaarheid;
  /** Number of the version of the round before, when only what changed since then is asked about. */
  readonly alleenGewijzigd: string | null;
}

export interface Ontvanger {
  readonly deelnemerId: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: DeelnemerRol;
  readonly doelgroep: Doelgroep;
  readonly waarom: Waarom;
  readonly status: Antwoord;
  readonly geantwoordOp: string | null;
}

/** What somebody wrote about one place of the document, or in general. A person may have many in a round. */
export interface Reactie {
  readonly id: string;
  readonly deelnemerId: string;
  readonly naam: string;
  readonly rol: DeelnemerRol;
  /** Id of the block in the version of the round; null: about the whole. */
  readonly blokId: string | null;
  readonly kanaal: Kanaal;
  readonly tekst: string;
  /** A fundamental objection, as the bureau marked it. */
  readonly bezwaar: boolean;
  readonly oordeel: Oordeel | null;
  readonly reden: string | null;
  readonly ontvangenOp: string;
  readonly beoordeeldOp: string | null;
  readonly beoordeeldDoor: string | null;
}

export interface Ronde extends RondeKop {
  /** By name. */
  readonly ontvangers: readonly Ontvanger[];
  /** In the order in which they came. */
  readonly reacties: readonly Reactie[];
}

export type EigenReactie = Pick<
  Reactie,
  'id' | 'blokId' | 'kanaal' | 'tekst' | 'oordeel' | 'reden' | 'ontvangenOp'
>;

/** The round as one recipient meets it. */
export interface EigenRonde extends RondeKop {
  readonly isLaatste: boolean;
  readonly naam: string;
  readonly status: Antwoord;
  /** In the order in which they came. */
  readonly reacties: readonly EigenReactie[];
}
