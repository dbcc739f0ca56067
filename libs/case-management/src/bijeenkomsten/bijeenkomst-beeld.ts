import type { AcceptedEvent } from '#workflow-engine';
import type { DeelnemerRol, Roosteronderdeel, Verdeelwijze } from '#domain';
import type { Bijeenkomst } from '../ports/bijeenkomsten.ts';
import type { BijeenkomstKort, Telling } from './bijeenkomst-kort.ts';
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

/** A time that was held before the latest. */
export interface EerdereZitting extends Bijeenkomst {
  readonly telling: Telling;
}

export interface BijeenkomstBeeld extends BijeenkomstKort {
  readonly mensen: readonly Verwachte[];
  readonly rooster: readonly Roosteronderdeel[];
  readonly indeling: readonly Groepsbeeld[];
  /** How people are divided over groups when nobody says otherwise. */
  readonly gewoneWijze: Verdeelwijze;
  /** Who takes part and has no group yet; empty while there are no groups. */
  readonly nietIngedeeld: readonly string[];
  readonly begeleiders: readonly Naam[];
  /** What is not right yet about the groups. */
  readonly waarschuwingen: readonly string[];
  /** Events about this session that the traject listens to now, by the word after the dot. */
  readonly gebeurtenissen: Readonly<Record<string, AcceptedEvent>>;
  readonly voorstel: Planningsvoorstel;
  /** This time is over, and the next one can get a date. */
  readonly kanVolgende: boolean;
  /** Of a session that repeats: the times before this one, newest first. */
  readonly eerdere: readonly EerdereZitting[];
  /** From the day of the session on. */
  readonly kanAanwezigheid: boolean;
  readonly nu: string;
}
