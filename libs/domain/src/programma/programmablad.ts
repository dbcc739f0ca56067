import type { Instellingen } from '../instellingen.ts';
import type { DeelnemerRol, Rol } from '../rol.ts';
import type { RoosterSoort } from '../rooster/rooster.ts';
import type { ClientSoort } from './client.ts';

/** How people are divided over groups: mixed, or each block by itself. */
export type Groepswijze = 'gemengd' | 'gescheiden';

/** A part of a programme that has a date. Its events start with `onderdeel`. */
export interface Zittingblad {
  readonly onderdeel: string;
  /** At the begin of a sentence or as a heading: 'Bijeenkomst 1'. */
  readonly titel: string;
  /** Inside a sentence: 'dagdeel 1 van de training'. */
  readonly naam: string;
  readonly rooster: RoosterSoort;
  /** Usual begin on the wall clock: '17:00'. */
  readonly begintOm: string;
  /** The session that has to be before this one. */
  readonly na: string | null;
  /** Proposed distance to that one. */
  readonly afstand: { readonly weken: keyof Instellingen } | { readonly dagen: number } | null;
  readonly groepswijze: Groepswijze | null;
  /** Who is expected: everybody, those who may join the training, or these roles. */
  readonly voor: 'allen' | 'training' | readonly Rol[];
  /** Held again and again: planning after it was held makes the next one. */
  readonly herhaalt: boolean;
  /** Task that is done when every session that names it has a date. */
  readonly datumTaak: string | null;
}

/** A kind of document in the dossier. */
export interface Documentblad {
  readonly soort: string;
  readonly titel: string;
  /**
   * Roles that may read it, of the client or of the team of this traject; null: everybody who may see the dossier.
   * Nobody else reads it, the programmamanager and the API included.
   */
  readonly alleenVoor: readonly Rol[] | null;
}

/** A consultation: its part, the document, the session whose absentees it is for, the one that opens with the result. */
export interface Consultatieblad {
  readonly onderdeel: string;
  readonly soort: string;
  readonly na: string;
  readonly voor: string;
}

/** A field that people fill in about a traject; kept as text, empty until somebody knows it. */
export interface Gegevenblad {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: string;
  /** `datum` YYYY-MM-DD · `jaNee` 'ja' or 'nee' · `keuze` one of `keuzes` · `getal` whole · `bedrag` euros '1995.00'. */
  readonly soort: 'datum' | 'jaNee' | 'keuze' | 'getal' | 'bedrag' | 'tekst';
  readonly keuzes?: readonly { readonly waarde: string; readonly titel: string }[];
  /** As with Documentblad. */
  readonly alleenVoor: readonly Rol[] | null;
  /** Roles of the client that fill it in too, besides the bureau; everybody who may see the traject reads it. */
  readonly ookDoor?: readonly DeelnemerRol[];
  /** Task that is done when this is filled in. */
  readonly taak: string | null;
}

/** A text that a bureau may change per programme or traject, such as a price or a line in a mail. */
export interface Tekstblad {
  readonly naam: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly standaard: string;
}

export interface Privacyblad {
  /** Said on the pages of those whom it is about. */
  readonly uitleg: string;
  /** No mail leaves on the day of a session of the traject. */
  readonly stilOpZittingsdagen: boolean;
}

/** What a programme is, besides its statechart: everything that pages, mails and use cases know of it. */
export interface Programmablad {
  /** Name and version of the definition. */
  readonly naam: string;
  readonly versie: number;
  readonly titel: string;
  /** In a sentence, with its article: 'de masterclass Integrale besluitvorming'. */
  readonly inZin: string;
  readonly clienten: readonly ClientSoort[];
  /** Of a child run: name of the parent programme. It is never enrolled by itself. */
  readonly onderdeelVan: string | null;
  /** How a child run is called: 'cohort', 'werkgroep'. */
  readonly groepWoord: string | null;
  /** Anybody may sign up through the public form. */
  readonly aanmeldformulier: boolean;
  /** Roles that people of the client have in it, in the order of forms. */
  readonly rollen: readonly Rol[];
  readonly zittingen: readonly Zittingblad[];
  readonly documenten: readonly Documentblad[];
  readonly consultaties: readonly Consultatieblad[];
  readonly gegevens: readonly Gegevenblad[];
  /** Settings that mean something in it, in the order of the form. */
  readonly instellingen: readonly (keyof Instellingen)[];
  readonly teksten: readonly Tekstblad[];
  readonly privacy: Privacyblad;
  /** Parts of the dossier that only some programmes have. */
  readonly paginas: readonly ('casussen' | 'afspraken' | 'training')[];
}

/** The sheets of all programmes. */
export abstract class Programmabladen {
  abstract van(naam: string, versie: number): Programmablad;
  /** Of the version that new trajecten start on; undefined when there is no such programme. */
  abstract laatste(naam: string): Programmablad | undefined;
  /** The latest of each. */
  abstract alle(): readonly Programmablad[];
}

export const zittingVan = (blad: Programmablad, onderdeel: string): Zittingblad | undefined =>
  blad.zittingen.find((zitting) => zitting.onderdeel === onderdeel);

/** Whether somebody with these roles in the traject may read a document or a field. */
export const magLezen = (
  { alleenVoor }: { readonly alleenVoor: readonly Rol[] | null },
  rollen: readonly Rol[],
): boolean => alleenVoor === null || alleenVoor.some((rol) => rollen.includes(rol));

/** Whether somebody of the client with these roles fills in a field on the personal page. */
export const vultZelfIn = (
  { alleenVoor, ookDoor = [] }: Pick<Gegevenblad, 'alleenVoor' | 'ookDoor'>,
  rollen: readonly string[],
): boolean => (alleenVoor ?? ookDoor).some((rol) => rollen.includes(rol));

export const documentVan = (blad: Programmablad, soort: string): Documentblad | undefined =>
  blad.documenten.find((document) => document.soort === soort);
