import type { Transaction } from '#workflow-engine';

export type InloglinkStand = 'geldig' | 'verlopen' | 'gebruikt';

export abstract class Inloglinks {
  abstract issue(tx: Transaction, tokenHash: Uint8Array, medewerkerId: string): Promise<void>;
  abstract standOf(tokenHash: Uint8Array): Promise<InloglinkStand | undefined>;
  /** Marks it used; only the first of two that come at once gets the medewerker. */
  abstract consume(tx: Transaction, tokenHash: Uint8Array): Promise<string | undefined>;
}
