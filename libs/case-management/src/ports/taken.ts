import type { Client } from '#domain';
import type { Actor, Transaction } from '#workflow-engine';

export type TaakStatus = 'open' | 'gedaan' | 'vervallen';

export interface Taak {
  readonly id: string;
  readonly trajectId: string;
  readonly client: Client;
  /** Of a child run. */
  readonly groep: string | null;
  readonly code: string;
  readonly titel: string;
  /** Role that has to do it. */
  readonly eigenaar: string;
  readonly onderdeel: string;
  /** Path below the page of the traject where it is done. */
  readonly waar: string;
  readonly status: TaakStatus;
  /** UTC instants. */
  readonly termijn: string | null;
  readonly geopendOp: string;
  readonly geslotenOp: string | null;
  readonly geslotenDoor: string | null;
  /** Its term has passed, on the engine's clock. */
  readonly teLaat: boolean;
}

export interface TakenFilter {
  readonly eigenaar?: string | undefined;
  readonly trajectId?: string | undefined;
  readonly teLaat?: boolean | undefined;
  /** Default: open. */
  readonly status?: TaakStatus | undefined;
  readonly limit?: number | undefined;
}

export type NieuweTaak = Pick<Taak, 'code' | 'titel' | 'eigenaar' | 'onderdeel' | 'waar'>;

export abstract class Taken {
  /** Late and near ones first, without a term last. Tasks of finished trajecten are not open any more. */
  abstract read(filter: TakenFilter): Promise<Taak[]>;
  /** Nothing when the traject has an open task with this code. */
  abstract open(tx: Transaction, trajectId: string, taak: NieuweTaak): Promise<void>;
  abstract eigenaren(): Promise<string[]>;
  /** The open task with this code is done; without one nothing happens. Does not wait. */
  abstract sluitMetCode(tx: Transaction, trajectId: string, code: string, actor: Actor): void;
  /** Its title when it was open and now is done; 'was dicht' when it was not open; undefined when there is none. */
  abstract sluit(
    tx: Transaction,
    trajectId: string,
    id: string,
    actor: Actor,
  ): Promise<{ titel: string; was: TaakStatus } | undefined>;
}
