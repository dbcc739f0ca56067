import type { Transaction } from '#workflow-engine';
import type { Gemeente } from './gemeenten.ts';

export type TrajectStatus = 'loopt' | 'gepauzeerd' | 'afgerond';

/** What every page of a traject shows at its top. */
export interface TrajectKop {
  readonly id: string;
  readonly gemeente: Gemeente;
  /** Name of the definition. */
  readonly programma: string;
  readonly programmamanager: { readonly id: string; readonly naam: string };
  readonly status: TrajectStatus;
  /** Key of the phase, or of the end that was reached. */
  readonly fase: string;
  /** UTC instant. */
  readonly aangemaaktOp: string;
}

export interface NieuwTraject {
  readonly id: string;
  readonly gemeenteCode: string;
  readonly programma: string;
  readonly programmamanagerId: string;
}

export abstract class Trajecten {
  /** Makes two enrolments of one gemeente wait for each other; its name, and whether this is a programmamanager. */
  abstract lockGemeente(
    tx: Transaction,
    code: string,
    programmamanagerId: string,
  ): Promise<{ readonly gemeente: string | null; readonly programmamanager: boolean }>;
  /** The traject of this programme that is not finished yet, with the request that started it. */
  abstract lopend(
    tx: Transaction,
    gemeenteCode: string,
    programma: string,
  ): Promise<{ id: string; requestId: string } | undefined>;
  abstract insert(tx: Transaction, traject: NieuwTraject): void;
  abstract kop(trajectId: string): Promise<TrajectKop | undefined>;
}
