import type { Capaciteit, Instellingen } from '#domain';
import type { Transaction } from '#workflow-engine';
import type { Zitting, Zittingnummer } from './bijeenkomsten.ts';
import type { Deelnemer } from './deelnemers.ts';

export interface Trainer {
  /** Of a medewerker. */
  readonly id: string;
  readonly naam: string;
}

/** What a bureau chose for a session of one traject. */
export interface Opzetregel {
  readonly onderdeel: string;
  /** Undefined: nothing was chosen, so what the programme says holds; null: no limit. */
  readonly capaciteit: Capaciteit | null | undefined;
  /** By number of the time; each by name. */
  readonly trainers: Readonly<Record<number, readonly Trainer[]>>;
}

/** What decides whether people fit, as it stands inside the transaction that changes it. */
export interface Plaatsentelling {
  readonly nu: string;
  /** Name and version of the definition: which sheet says who is expected. */
  readonly programma: string;
  readonly versie: number;
  readonly instellingen: Instellingen;
  readonly deelnemers: readonly Deelnemer[];
  /** The latest time of each session that has a date. */
  readonly zittingen: readonly Pick<Zitting, 'onderdeel' | 'begin' | 'presenties'>[];
  readonly opzet: readonly Pick<Opzetregel, 'onderdeel' | 'capaciteit'>[];
}

export abstract class Zittingopzet {
  abstract alle(trajectId: string): Promise<Opzetregel[]>;
  /** Undefined takes back what was chosen. Does not wait. */
  abstract bewaarCapaciteit(
    tx: Transaction,
    trajectId: string,
    onderdeel: string,
    capaciteit: Capaciteit | null | undefined,
  ): void;
  /** Ids of medewerkers. Does not wait. */
  abstract bewaarTrainers(
    tx: Transaction,
    trajectId: string,
    zitting: Zittingnummer,
    trainers: readonly string[],
  ): void;
  /** The next time of a session that repeats starts with those of the time before. Does not wait. */
  abstract neemTrainersOver(tx: Transaction, trajectId: string, zitting: Zittingnummer): void;
  /** Counts after what was written so far, and makes two who add people wait for each other. */
  abstract tel(tx: Transaction, trajectId: string): Promise<Plaatsentelling | undefined>;
}
