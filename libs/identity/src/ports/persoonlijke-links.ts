import type { Transaction } from '#workflow-engine';

/** What a personal link is for: confirming as griffie, or reacting in a consultatie. */
export type LinkDoel = 'griffie' | 'reactie';

export interface NieuweLink {
  readonly doel: LinkDoel;
  readonly trajectId: string;
  readonly deelnemerId: string;
  /** The mail that carries it; the link stops working when the person's address is no longer that of the mail. */
  readonly berichtId: string | null;
}

export interface GevondenLink {
  readonly doel: LinkDoel;
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly naam: string;
  readonly rol: string;
  readonly stand: 'geldig' | 'verlopen' | 'ingetrokken';
  /** False when the person no longer takes part: then no new link is sent either. */
  readonly doetMee: boolean;
}

export abstract class PersoonlijkeLinks {
  abstract issue(tx: Transaction, tokenHash: Uint8Array, link: NieuweLink): Promise<void>;
  abstract find(tokenHash: Uint8Array): Promise<GevondenLink | undefined>;
  /** All links of one person in one traject; how many there were. */
  abstract revokeAll(tx: Transaction, trajectId: string, deelnemerId: string): Promise<number>;
}
