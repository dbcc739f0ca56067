import type { Transaction } from '#workflow-engine';
import type { Datumpeiling } from './datumpeilingen.ts';

export interface Peilingbericht {
  readonly peiling: Pick<Datumpeiling, 'id' | 'trajectId' | 'toelichting' | 'opties'>;
  /** How the session is called in a sentence. */
  readonly naam: string;
  /** Deelnemers who get it. */
  readonly aan: readonly string[];
}

/** Mails to who is asked about dates; the outbox writes and sends them, nobody the same one twice. */
export abstract class Peilingpost {
  abstract gevraagd(tx: Transaction, bericht: Peilingbericht): Promise<void>;
  /** `dag`: at most one a day. */
  abstract herinnering(tx: Transaction, bericht: Peilingbericht, dag: string): Promise<void>;
  abstract ingetrokken(tx: Transaction, bericht: Peilingbericht): Promise<void>;
}
