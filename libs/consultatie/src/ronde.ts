import type { DeelnemerRol, Doelgroep } from '#domain';

export type Antwoord = 'open' | 'gereageerd' | 'afgezien';
export const OORDELEN = ['overgenomen', 'deels', 'niet'] as const;
export type Oordeel = (typeof OORDELEN)[number];
/** 'afwezig': was not at the session, so must be asked. */
export type Waarom = 'afwezig' | 'gekozen';

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

export interface Reactie {
  readonly id: string;
  readonly deelnemerId: string;
  readonly naam: string;
  readonly rol: DeelnemerRol;
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

/** The round as one recipient meets it. */
export interface EigenRonde extends RondeKop {
  readonly isLaatste: boolean;
  readonly naam: string;
  readonly status: Antwoord;
  readonly reactie: Pick<Reactie, 'tekst' | 'oordeel' | 'reden' | 'ontvangenOp'> | null;
}
