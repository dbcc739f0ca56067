import type { Transaction } from '#workflow-engine';
import type { NieuweAanmelding } from './aanmeldingen.ts';

type Aangemeld = Pick<NieuweAanmelding, 'id' | 'naam' | 'email' | 'programma'>;

/** Mails to who signed up; the outbox writes and sends them. */
export abstract class Aanmeldpost {
  /** 'We have your sign-up'. */
  abstract ontvangen(tx: Transaction, aanmelding: Aangemeld): Promise<void>;
  /** A kind no; `bericht` is what the bureau adds, '' for nothing. */
  abstract afgewezen(tx: Transaction, aanmelding: Aangemeld, bericht: string): Promise<void>;
}
