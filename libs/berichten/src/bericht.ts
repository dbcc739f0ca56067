import type { LinkAanvraag } from './ports/link-uitgever.ts';

export type AgendaActie = 'uitnodigen' | 'verzetten' | 'afzeggen';

/** The appointment that goes along with a mail, complete, so that it is sent as it was decided. */
export interface BerichtAfspraak {
  readonly onderdeel: string;
  readonly uid: string;
  readonly sequence: number;
  readonly methode: 'REQUEST' | 'CANCEL';
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly plaats: string;
}

/** What the mail does to a calendar; null for a person who has nothing to change there. */
export interface BerichtAgenda {
  readonly actie: AgendaActie;
  readonly afspraak: BerichtAfspraak | null;
}

type Zonder<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Linkdoel = Zonder<LinkAanvraag, 'berichtId'>;

export interface BerichtGegevens {
  /** The personal link that is filled in when the mail leaves. */
  readonly link: Linkdoel | null;
  /** The round of a consultatie that the mail is about. */
  readonly ronde: number | null;
  /** Which time of a session it is about, where that is not the first. */
  readonly nummers?: Readonly<Record<string, number>>;
}

/** A mail for the outbox. Nothing in it holds a token: personal links are placeholders. */
export interface NieuwBericht {
  readonly id: string;
  /** Never twice: who is mailed what by which move. */
  readonly sleutel: string;
  readonly trajectId: string | null;
  readonly sjabloon: string;
  readonly onderdelen: readonly string[];
  readonly deelnemerId: string | null;
  readonly medewerkerId: string | null;
  readonly aanNaam: string;
  readonly aanAdres: string;
  readonly onderwerp: string;
  readonly html: string;
  readonly tekst: string;
  readonly agenda: BerichtAgenda | null;
  readonly gegevens: BerichtGegevens;
  readonly messageId: string;
}

export interface AgendaRegel {
  readonly bijeenkomstId: string;
  readonly adres: string;
  readonly uid: string;
  readonly sequence: number;
  readonly methode: 'REQUEST' | 'CANCEL';
}

/** A mail that a worker took, with the clock's time for the calendar entry. */
export type TeVersturen = Pick<
  NieuwBericht,
  | 'id'
  | 'sjabloon'
  | 'aanNaam'
  | 'aanAdres'
  | 'onderwerp'
  | 'html'
  | 'tekst'
  | 'agenda'
  | 'gegevens'
  | 'messageId'
> & { readonly nu: string };
