import type { Deelname } from '../ingekomen/ingekomen-mail.ts';

/** What somebody who has an appointment in their diary answered to it. */
export interface Verwachting {
  readonly onderdeel: string;
  readonly bijeenkomstId: string;
  readonly persoonId: string;
  readonly soort: 'deelnemer' | 'medewerker';
  readonly naam: string;
  /** Role of a deelnemer. */
  readonly rol: string | null;
  /** Null: no answer to the date as it is now. */
  readonly antwoord: Deelname | null;
  /** What they wrote with it. */
  readonly toelichting: string;
  readonly ontvangenOp: string | null;
}

export abstract class Verwachtingen {
  /** Of all sessions of a traject, by name; only people who were invited. */
  abstract van(trajectId: string): Promise<readonly Verwachting[]>;
}
