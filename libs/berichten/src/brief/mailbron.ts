import type { AfsprakenVastlegging, Client, DocumentStatus, Zichtbaarheid } from '#domain';
import type { TekstDocument } from '#documents';

export interface Mailgroep {
  readonly nummer: number;
  readonly naam: string;
  readonly begeleider: string | null;
  /** Ids of deelnemers. */
  readonly leden: readonly string[];
}

export interface Mailbijeenkomst {
  readonly id: string;
  /** Which time of a session that repeats. */
  readonly nummer: number;
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly plaats: string;
  readonly opmerking: string;
  readonly voorbij: boolean;
  /** Names of who leads it; absent or empty while nobody was chosen. */
  readonly trainers?: readonly string[];
  readonly aanwezig: number;
  /** Of how many it is known whether they were there. */
  readonly vastgelegd: number;
  readonly groepen: readonly Mailgroep[];
}

export interface Maildocument {
  readonly nummer: string;
  readonly status: DocumentStatus;
  readonly inhoud: TekstDocument;
  /** Name of an uploaded file, if the text is in there. */
  readonly bestand: string | null;
}

/** One remark of one person. */
export interface Mailreactie {
  readonly deelnemerId: string;
  readonly ronde: number;
  /** Version of the document that it is about. */
  readonly nummer: string;
  /** The block that it is about; null: the whole. */
  readonly blokId: string | null;
  readonly kanaal: 'pagina' | 'mail';
  readonly tekst: string;
  readonly oordeel: 'overgenomen' | 'deels' | 'niet' | null;
  readonly reden: string | null;
  /** This person was mailed before what was done with it. */
  readonly gemeld: boolean;
}

/** The latest round of a consultation, with what was written in every one. */
export interface Mailconsultatie {
  readonly ronde: number;
  /** UTC end of the term. */
  readonly termijn: string;
  /** Kind of the document. */
  readonly soort: string;
  readonly zichtbaarheid: Zichtbaarheid;
  /** Number of the version since which changes are asked about; null: about everything. */
  readonly alleenGewijzigd: string | null;
  readonly document: Maildocument;
  /** How many people, in all rounds. */
  readonly gevraagd: number;
  /** What people reacted to, by number of the version. */
  readonly teksten: Readonly<Record<string, TekstDocument>>;
  /** Of all rounds, in the order in which they came. */
  readonly reacties: readonly Mailreactie[];
}

/** All that a mail may tell about a traject, read at the moment that the mail is made. */
export interface Mailbron {
  readonly trajectId: string;
  readonly nu: string;
  readonly client: Client;
  /** Of a child run: how its group is called. */
  readonly groep: string | null;
  readonly definitie: { readonly naam: string; readonly versie: number };
  readonly programmamanager: { readonly naam: string; readonly email: string };
  readonly deelnemers: number;
  readonly bijeenkomsten: Readonly<Record<string, Mailbijeenkomst>>;
  /** The latest version by kind. */
  readonly documenten: Readonly<Record<string, Maildocument>>;
  /** The latest round by part. */
  readonly consultaties: Readonly<Record<string, Mailconsultatie>>;
  readonly afspraken: AfsprakenVastlegging | null;
  /** What was filled in about the traject, by field; nothing that is for some roles only: a mail can be read again. */
  readonly gegevens: Readonly<Record<string, string>>;
  /** Texts that a bureau may change, by name. */
  readonly teksten: Readonly<Record<string, string>>;
  /** The version of the programme in which the mail was asked for; null when no step did. */
  readonly gevraagdIn: number | null;
  /** When the terms that run end, by name. */
  readonly termijnen?: Readonly<Record<string, string>>;
  /** Who caused the mail, if a person did. */
  readonly door: string | null;
}
