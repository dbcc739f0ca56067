import type { Rol } from '#domain';
import type { AgendaActie } from '../bericht.ts';

/** Who gets a mail. */
export interface Ontvanger {
  readonly id: string;
  readonly soort: 'deelnemer' | 'medewerker';
  readonly naam: string;
  readonly email: string;
  /** The role in which the mail is sent. */
  readonly rol: Rol;
  /** The child run that this person takes part in, when the mail is not about it; links lead there. */
  readonly trajectId?: string | undefined;
}

export interface EerderBericht {
  readonly sleutel: string;
  readonly sjabloon: string;
  readonly onderdelen: readonly string[];
  readonly actie: AgendaActie | null;
  /** It never left, so it told nothing. */
  readonly ingetrokken?: boolean;
  readonly ronde: number | null;
  /** Which time of a session it was about; absent = the first. */
  readonly nummers: Readonly<Record<string, number>>;
}

/** What is in a person's calendar about one part. */
export interface Agendastand {
  readonly uid: string;
  readonly sequence: number;
  readonly methode: 'REQUEST' | 'CANCEL';
}

/** Somebody of a traject or of its child runs, with all that decides whether a mail is for them. */
export interface Persoon {
  readonly id: string;
  readonly soort: 'deelnemer' | 'medewerker';
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  /** The child run that this person belongs to; null for the traject itself. */
  readonly kindId: string | null;
  readonly ontheffing: string | null;
  /** Per part; absent = not recorded. */
  readonly aanwezig: Readonly<Record<string, boolean>>;
  /** Where the answer stands in the latest round, per part. */
  readonly consultatie: Readonly<Record<string, 'open' | 'gereageerd' | 'afgezien'>>;
  /** Per part the number of the last round in which this person reacted. */
  readonly reactierondes: Readonly<Record<string, number>>;
  /** Mails about this traject so far, oldest first. */
  readonly berichten: readonly EerderBericht[];
  readonly agenda: Readonly<Record<string, Agendastand>>;
}

export interface Personenlijst {
  readonly personen: readonly Persoon[];
  /** Number of the latest round per part. */
  readonly rondes: Readonly<Record<string, number>>;
  /** Phase → roles that confirm it, where a bureau chose other ones than the programme. */
  readonly bevestigers: Readonly<Record<string, readonly Rol[]>>;
  /** Which time it is of each session. */
  readonly nummers: Readonly<Record<string, number>>;
}
