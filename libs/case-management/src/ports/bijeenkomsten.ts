import type { Transaction } from '#workflow-engine';

/** When and where; the local times are what people agreed on, the instants follow from them. */
export interface Planning {
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  /** UTC instants. */
  readonly begin: string;
  readonly eind: string;
  readonly plaats: string;
  /** For everybody who comes, such as where to park. */
  readonly opmerking: string;
}

export interface Bijeenkomst extends Planning {
  readonly id: string;
  readonly onderdeel: string;
  /** 1, or which time it is of a session that repeats. */
  readonly nummer: number;
}

/** Which time of which session. */
export type Zittingnummer = Pick<Bijeenkomst, 'onderdeel' | 'nummer'>;

export interface Presentie {
  readonly deelnemerId: string;
  readonly aanwezig: boolean;
  /** UTC instant, and the name of who recorded it. */
  readonly op: string;
  readonly door: string;
}

export interface Groep {
  readonly nummer: number;
  readonly naam: string;
  /** A procesbegeleider. */
  readonly begeleiderId: string | null;
  /** Ids of deelnemers. */
  readonly leden: readonly string[];
}

/** A session with its lists. */
export interface Zitting extends Bijeenkomst {
  readonly presenties: readonly Presentie[];
  /** By number. */
  readonly groepen: readonly Groep[];
}

export abstract class Bijeenkomsten {
  /** Those that have a date, by date; of a session that repeats the latest. */
  abstract alle(trajectId: string): Promise<Zitting[]>;
  abstract find(trajectId: string, onderdeel: string): Promise<Zitting | undefined>;
  /** The times before the latest, newest first. */
  abstract eerdere(trajectId: string, onderdeel: string): Promise<Zitting[]>;
  /** Sets or moves the date of this time; lists stay as they are. Does not wait. */
  abstract plan(tx: Transaction, trajectId: string, zitting: Zittingnummer, planning: Planning): void;
  /** The remark alone: a date that somebody moves at the same moment stays moved. Does not wait. */
  abstract wijzigOpmerking(
    tx: Transaction,
    trajectId: string,
    zitting: Zittingnummer,
    opmerking: string,
  ): void;
}
