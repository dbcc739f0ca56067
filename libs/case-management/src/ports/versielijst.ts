import type { Client } from '#domain';

/** A traject with the version of its programme that it runs on. */
export interface TrajectOpVersie {
  readonly trajectId: string;
  readonly client: Client;
  /** Of a child run. */
  readonly groep: string | null;
  readonly versie: number;
  readonly afgerond: boolean;
}

export abstract class Versielijst {
  /** Every traject of a programme, by client. */
  abstract van(programma: string): Promise<TrajectOpVersie[]>;
}
