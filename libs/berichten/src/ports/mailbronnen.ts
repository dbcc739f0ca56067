import type { Transaction } from '#workflow-engine';
import type { Mailbron } from '../brief/mailbron.ts';
import type { Personenlijst } from '../personen/persoon.ts';

/** What mails are made of: the people of a traject, and what is to be told about it. */
export abstract class Mailbronnen {
  /** For mailing: nobody else composes mails for this traject until the transaction ends. */
  abstract personenVoorVerdeling(tx: Transaction, trajectId: string): Promise<Personenlijst>;
  abstract personen(trajectId: string): Promise<Personenlijst>;
  /** `seq`: the move that causes the mail, for who caused it. */
  abstract bron(tx: Transaction | null, trajectId: string, seq?: number): Promise<Mailbron | undefined>;
}
