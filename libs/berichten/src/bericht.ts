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

/** What a template wrote, without the frame around it: what a bundle shows of a mail. */
export interface Berichtkern {
  readonly html: string;
  /** Whose traject it is about: 'Gemeente Almere'. */
  readonly client: string;
  readonly programma: string;
  /** Whom to ask about it; null for a colleague. */
  readonly vragen: { readonly naam: string; readonly email: string } | null;
  /** Why this person gets it. */
  readonly reden: string;
  /** It has a link that is for this person alone. */
  readonly persoonlijk: boolean;
}

/** One mail of a bundle, with the link that is filled in where it stands. */
export interface Bundeldeel {
  readonly id: string;
  readonly sjabloon: string;
  readonly link: Linkdoel | null;
}

export interface BerichtGegevens {
  /** The personal link that is filled in when the mail leaves. */
  readonly link: Linkdoel | null;
  /** The round of a consultatie that the mail is about. */
  readonly ronde: number | null;
  /** Message-ID of the mail that this one answers. */
  readonly antwoordOp?: string;
  /** Which time of a session it is about, where that is not the first. */
  readonly nummers?: Readonly<Record<string, number>>;
  /** Of a bundle. */
  readonly delen?: readonly Bundeldeel[];
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
  /** Left out for a mail that is never put together with others. */
  readonly kern?: Berichtkern | null;
  /** UTC instant before which its reader has to act; left out when there is none. */
  readonly uiterlijk?: string | null;
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
> & {
  readonly nu: string;
  /** Secret part of the addresses that an answer or a bounce comes back to. */
  readonly antwoordCode: string;
  /** The same for answers to its appointment, in all mails about that appointment. */
  readonly afspraakCode: string | null;
};
