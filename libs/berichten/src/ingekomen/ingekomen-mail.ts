/** What somebody answered to an invitation. */
export type Deelname = 'komt' | 'misschien' | 'komt-niet';

export interface Agendaantwoord {
  readonly uid: string;
  /** Of the invitation that is answered. */
  readonly sequence: number;
  /** UTC instant of the answer, by the clock of who gave it. */
  readonly stempel: string;
  readonly adres: string;
  /** Who answered for them; null when they did. */
  readonly namens: string | null;
  readonly antwoord: Deelname;
  readonly toelichting: string;
}

/** What came in, before anybody asked what it is about. */
export type Inhoud =
  | { readonly soort: 'antwoord' }
  /** Out of office and the like: kept, never answered. */
  | { readonly soort: 'automatisch' }
  | {
      readonly soort: 'onbestelbaar';
      /** Who was not reached, when the report says so. */
      readonly ontvanger: string | null;
      readonly uitleg: string;
    }
  | { readonly soort: 'agenda'; readonly antwoord: Agendaantwoord };

export type IngekomenSoort = Inhoud['soort'];

/** Kinds of mail that ask for a reaction: whoever answers one of these reacts. */
export const VRAAGT_REACTIE = ['consultatie-concept', 'consultatie-herinnering'] as const;

/** A mail as it was read. */
export interface GelezenMail {
  readonly messageId: string | null;
  /** Message-IDs that it answers, the nearest first. */
  readonly verwijst: readonly string[];
  readonly vanNaam: string;
  readonly vanAdres: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Without what it quotes and without the signature. */
  readonly eigenTekst: string;
  readonly bijlagen: number;
  /** The same for a mail that is delivered again. */
  readonly sha256: Uint8Array;
  readonly inhoud: Inhoud;
}

export const STANDEN = ['te-verwerken', 'verwerkt', 'bij-bureau', 'afgehandeld'] as const;
/** 'bij-bureau': somebody has to look at it; 'afgehandeld': somebody did. */
export type IngekomenStand = (typeof STANDEN)[number];

/** Where an answer is a reaction: the round of a consultatie that the mail asked about. */
export interface Vraag {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly onderdeel: string;
}

/** To whom the address belongs that a mail came to, and about what they were mailed. */
export interface Bekende {
  readonly code: string;
  /** Null for the address of an appointment. */
  readonly berichtId: string | null;
  readonly trajectId: string | null;
  readonly deelnemerId: string | null;
  readonly medewerkerId: string | null;
  readonly naam: string;
  /** Role of a deelnemer. */
  readonly rol: string | null;
  /** What we mailed to, and what the person has now. */
  readonly adressen: readonly string[];
  readonly vraag: Vraag | null;
}

/** A mail that waits to be dealt with, with what is known about its sender. */
export interface TeVerwerken {
  readonly id: string;
  readonly mail: Omit<GelezenMail, 'sha256' | 'verwijst'>;
  readonly bekende: Bekende;
  /** UTC instant by the engine's clock. */
  readonly ontvangenOp: string;
  readonly pogingen: number;
}
