import type { ReactNode } from 'react';
import type { Programmablad } from '#domain';
import type { Ontvanger } from '../personen/persoon.ts';
import type { Mailbijeenkomst, Mailbron } from './mailbron.ts';

/** One mail to one person, as a template sees it. */
export interface Brief {
  readonly bron: Mailbron;
  /** Title of the programme. */
  readonly programma: string;
  /** Of its own version of the programme. */
  readonly blad: Programmablad;
  readonly persoon: Ontvanger;
  /** Parts that the mail is about, the main one first. */
  readonly onderdelen: readonly string[];
  /** Title of the phase that the main part is, or '' when it is none. */
  readonly fase: string;
  /** What a person wrote with the event that caused the mail. */
  readonly reden: string;
  readonly toelichting: string;
  /** All that was filled in with the event, by field. */
  readonly velden: Readonly<Record<string, string>>;
  /** The reader's own page; a placeholder until the mail leaves. */
  readonly link: string;
  /** It goes to somebody of the bureau, who wants to see what another person will get. */
  readonly proef?: boolean;
}

/** Which page a reader's link opens; a medewerker always gets the dossier, behind the log-in. */
export type Linksoort = 'griffie' | 'reactie';

export interface Sjabloon {
  /** How the mail is called in lists: 'Uitnodiging'. */
  readonly titel: string;
  readonly link?: Linksoort;
  readonly onderwerp: (brief: Brief) => string;
  /** What an inbox shows beside the subject. */
  readonly kort: (brief: Brief) => string;
  readonly inhoud: (brief: Brief) => ReactNode;
}

/** The session of the main part, if it has a date. */
export const bijeenkomstVan = ({ bron, onderdelen }: Brief): Mailbijeenkomst | undefined =>
  bron.bijeenkomsten[onderdelen[0] ?? ''];
