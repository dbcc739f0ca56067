import type { Groepswijze } from './onderdeel.ts';
import type { AcceptedEvent } from '#workflow-engine';
import type { DeelnemerRol, Roosteronderdeel } from '#domain';
import type { BijeenkomstKort } from './bijeenkomst-kort.ts';
import type { Groepsbeeld } from './groepen/groepsbeeld.ts';
import type { Planningsvoorstel } from './plannen/planningsvoorstel.ts';

/** Somebody who is expected, and what is known of them at this session. */
export interface Verwachte {
  readonly id: string;
  readonly naam: string;
  readonly rol: DeelnemerRol;
  readonly functie: string;
  readonly groep: number | null;
  /** Null: not recorded yet. */
  readonly aanwezig: boolean | null;
  /** When (UTC instant) and by whom it was recorded. */
  readonly vastgelegd: { readonly op: string; readonly door: string } | null;
}

export interface Naam {
  readonly id: string;
  readonly naam: string;
}

export interface BijeenkomstBeeld extends BijeenkomstKort {
  readonly mensen: readonly Verwachte[];
  readonly rooster: readonly Roosteronderdeel[];
  /** Null: no groups in this session. */
  readonly groepswijze: Groepswijze | null;
  readonly indeling: readonly Groepsbeeld[];
  /** Who takes part and has no group yet; empty while there are no groups. */
  readonly nietIngedeeld: readonly string[];
  readonly begeleiders: readonly Naam[];
  /** What is not right yet about the groups. */
  readonly waarschuwingen: readonly string[];
  /** Events about this session that the traject listens to now, by the word after the dot. */
  readonly gebeurtenissen: Readonly<Record<string, AcceptedEvent>>;
  readonly voorstel: Planningsvoorstel;
  /** From the day of the session on. */
  readonly kanAanwezigheid: boolean;
  readonly nu: string;
}
