import type { Actor, Transaction } from '#workflow-engine';

export type AanmeldingStatus = 'nieuw' | 'aangenomen' | 'afgewezen';

export interface NieuweAanmelding {
  readonly id: string;
  /** Name of the definition. */
  readonly programma: string;
  /** As they call themselves; for a gemeente its name. */
  readonly organisatie: string;
  readonly gemeenteCode: string | null;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly telefoon: string;
  readonly toelichting: string;
  readonly requestId: string;
}

export interface Aanmelding extends Omit<NieuweAanmelding, 'requestId'> {
  /** UTC instants. */
  readonly ontvangenOp: string;
  readonly status: AanmeldingStatus;
  readonly beslotenOp: string | null;
  readonly beslotenDoor: string | null;
  readonly reden: string | null;
  readonly trajectId: string | null;
}

export type Aanmeldbesluit =
  | { readonly status: 'aangenomen'; readonly trajectId: string }
  | { readonly status: 'afgewezen'; readonly reden: string };

/** Those who signed up through the public form; the bureau decides whether they take part. */
export abstract class Aanmeldingen {
  /** The id under which it is kept: the first one, when this request came before. */
  abstract voegToe(tx: Transaction, aanmelding: NieuweAanmelding): Promise<string>;
  /** How many came from this address in the last 24 hours, this transaction included. */
  abstract vanAdres(tx: Transaction, email: string): Promise<number>;
  /** Undecided first, then the latest. */
  abstract lijst(status?: AanmeldingStatus): Promise<Aanmelding[]>;
  abstract een(id: string): Promise<Aanmelding | undefined>;
  abstract aantalNieuw(): Promise<number>;
  /** False when it was decided before. */
  abstract besluit(tx: Transaction, id: string, besluit: Aanmeldbesluit, actor: Actor): Promise<boolean>;
}
