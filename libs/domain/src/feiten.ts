import type { DeelnemerRol, Rol } from './rol.ts';
import type { Instellingen } from './instellingen.ts';

/** Status of a document version, in the order in which it moves. */
export type DocumentStatus = 'concept' | 'inConsultatie' | 'vastgesteld';

export interface FeitDeelnemer {
  readonly id: string;
  readonly rol: DeelnemerRol;
  /** Reason of the programme manager to let this person join the training all the same. */
  readonly ontheffing: string | null;
}

export interface FeitGroep {
  readonly nummer: number;
  /** Deelnemer ids. */
  readonly leden: readonly string[];
  readonly begeleider: string | null;
}

/** The latest session of a part; a part that repeats has had `nummer` − 1 before it. */
export interface FeitBijeenkomst {
  readonly nummer: number;
  /** UTC end of the one before, or null. */
  readonly vorigEind: string | null;
  /** UTC instants, or null while there is no date. */
  readonly begin: string | null;
  readonly eind: string | null;
  readonly plaats: string | null;
  /** Deelnemer id → was there; absent key = not yet recorded. */
  readonly aanwezig: Readonly<Record<string, boolean>>;
  readonly groepen: readonly FeitGroep[];
}

export interface FeitDocument {
  /** Highest version number, such as '0.1' or '1.0'. */
  readonly versie: string;
  readonly status: DocumentStatus;
  /** UTC instant at which that version was written. */
  readonly gemaaktOp: string;
  /** UTC instant at which a version of this document was first mailed to deelnemers ('verzonden'), or null. */
  readonly verzondenOp: string | null;
}

export interface FeitReactie {
  readonly id: string;
  readonly oordeel: 'overgenomen' | 'deels' | 'niet' | null;
  /** A fundamental objection, as marked by the bureau. */
  readonly bezwaar: boolean;
}

export interface FeitConsultatie {
  readonly ronde: number;
  /** UTC end of the term, set when the round is prepared. */
  readonly termijn: string;
  /** UTC instant; null while the round is being prepared. */
  readonly verzondenOp: string | null;
  /** Deelnemer id → state of the answer. */
  readonly ontvangers: Readonly<Record<string, 'open' | 'gereageerd' | 'afgezien'>>;
  readonly reacties: readonly FeitReactie[];
}

/** How the gemeente itself recorded its afspraken; `datum` is the local date on which that was done. */
export type AfsprakenVastlegging =
  | { readonly soort: 'document'; readonly datum: string }
  | { readonly soort: 'elders'; readonly plaats: string; readonly datum: string };

/** A child run: a cohort or a work group. */
export interface FeitKind {
  /** Traject id of the child. */
  readonly id: string;
  /** Name of its definition. */
  readonly programma: string;
  /** How the group is called. */
  readonly naam: string;
  readonly status: 'loopt' | 'gepauzeerd' | 'afgerond' | 'gestopt';
  /** Key of its phase, or of its end. */
  readonly fase: string;
}

/**
 * What a guard or a delay may know about one traject: loaded by the engine inside the transaction of the
 * event, and kept in the transition log so that a replay sees the same. Ids and roles only, no names or addresses.
 */
export interface Feiten {
  readonly deelnemers: readonly FeitDeelnemer[];
  /** Ids of appointed procesbegeleiders. */
  readonly procesbegeleiders: readonly string[];
  /** By part of the programme: 'bijeenkomst1', 'workshop'. */
  readonly bijeenkomsten: Readonly<Record<string, FeitBijeenkomst>>;
  /** By kind (see Documentblad); the highest version. */
  readonly documenten: Readonly<Record<string, FeitDocument>>;
  /** The latest round by part (`consultatie`). */
  readonly consultaties: Readonly<Record<string, FeitConsultatie>>;
  /** Number of cases for bijeenkomst 2. */
  readonly casussen: number;
  readonly afspraken: AfsprakenVastlegging | null;
  readonly instellingen: Instellingen;
  /** Phase → roles that confirm it, where a bureau chose other ones than the definition. */
  readonly bevestigers: Readonly<Record<string, readonly Rol[]>>;
  /**
   * What was noted in the fields of the programme (see Gegevenblad), as text; absent = empty. Of a field that is for
   * some roles only it says no more than 'ingevuld': facts are kept in the log.
   */
  readonly gegevens: Readonly<Record<string, string>>;
  /** Child runs in the order in which they began. */
  readonly kinderen: readonly FeitKind[];
  /** Of a child run: how its group is called. */
  readonly groep: string | null;
  /** The traject of the cycle before this one. */
  readonly vorige: string | null;
  /** Local dates (YYYY-MM-DD) that the bureau added to or took from the public holidays. */
  readonly extraVrij: readonly string[];
  readonly werkdagenToch: readonly string[];
}
