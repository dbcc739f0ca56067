import type { Transaction } from '#workflow-engine';
import type { MedewerkerMetToegang } from './medewerkers-met-toegang.ts';

/** Sessions last by the real clock, not by the practice clock: who practises a week ahead is not logged out. */
export abstract class Sessies {
  abstract open(tx: Transaction, tokenHash: Uint8Array, medewerkerId: string): Promise<void>;
  /** Who it belongs to, while it lasts; a session that is used lasts longer. */
  abstract use(tokenHash: Uint8Array): Promise<MedewerkerMetToegang | undefined>;
  abstract close(tokenHash: Uint8Array): Promise<void>;
}
