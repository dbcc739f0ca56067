import type { Transaction } from '#workflow-engine';

/** A mail that leaves only after somebody of the bureau approved it. */
export interface TerGoedkeuring {
  readonly id: string;
  readonly trajectId: string;
  readonly client: string;
  readonly sjabloon: string;
  readonly aanNaam: string;
  readonly aanAdres: string;
  readonly onderwerp: string;
  readonly aangemaaktOp: string;
  /** Before when its reader would have to act. */
  readonly uiterlijk: string | null;
  /** That moment has passed: it makes no sense any more. */
  readonly telaat: boolean;
}

export type Beslist = Pick<TerGoedkeuring, 'id' | 'trajectId' | 'sjabloon'>;

export abstract class Goedkeurboek {
  /** Of one traject or of all, oldest first. */
  abstract lijst(trajectId?: string): Promise<readonly TerGoedkeuring[]>;
  abstract aantal(): Promise<number>;
  /** Those that waited and are not too late: they leave as soon as a worker looks. Returns them. */
  abstract keurGoed(tx: Transaction, ids: readonly string[], door: string): Promise<readonly Beslist[]>;
  /** They never leave, and what they said about an appointment was never said. Returns those that waited. */
  abstract trekIn(
    tx: Transaction,
    ids: readonly string[],
    door: string,
    reden: string,
  ): Promise<readonly Beslist[]>;
}
