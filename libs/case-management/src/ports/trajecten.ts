import type { Client } from '#domain';
import type { Transaction } from '#workflow-engine';
import type { Gemeente } from './gemeenten.ts';

export type TrajectStatus = 'loopt' | 'gepauzeerd' | 'afgerond';

/** What every page of a traject shows at its top. */
export interface TrajectKop {
  readonly id: string;
  readonly client: Client;
  /** The gemeente itself, or the one of the burgemeester; null for a provincie and for other authorities. */
  readonly gemeente: Gemeente | null;
  /** Name of the definition. */
  readonly programma: string;
  /** Version of the definition that it runs on: which sheet holds for it. */
  readonly versie: number;
  readonly programmamanager: { readonly id: string; readonly naam: string };
  readonly status: TrajectStatus;
  /** Key of the phase, or of the end that was reached. */
  readonly fase: string;
  /** UTC instant. */
  readonly aangemaaktOp: string;
  /** How the group of a child run is called; null for a traject that stands by itself. */
  readonly groep: string | null;
  /** The traject that a child run belongs to. */
  readonly ouderId: string | null;
  /** The traject of the cycle before this one, and of the one after it. */
  readonly vorigeId: string | null;
  readonly volgendeId: string | null;
}

export interface NieuwTraject {
  readonly id: string;
  readonly client: Client;
  readonly programma: string;
  readonly programmamanagerId: string;
  readonly ouderId: string | null;
  readonly groep: string | null;
  readonly vorigeId: string | null;
}

export abstract class Trajecten {
  /**
   * The traject of this client in this programme that is not over yet, with the request that started it; child runs are
   * not counted. Makes two enrolments of one client wait for each other.
   */
  abstract lopend(
    tx: Transaction,
    client: Client,
    programma: string,
  ): Promise<{ id: string; requestId: string } | undefined>;
  /** Does not wait. */
  abstract insert(tx: Transaction, traject: NieuwTraject): void;
  abstract kop(trajectId: string): Promise<TrajectKop | undefined>;
}
