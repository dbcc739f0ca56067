import type { Transaction } from '#workflow-engine';

/** Whom a personal link lets in, and where. */
export type LinkAanvraag =
  | {
      readonly doel: 'griffie' | 'reactie';
      readonly trajectId: string;
      readonly deelnemerId: string;
      readonly berichtId: string;
    }
  | { readonly doel: 'inloggen'; readonly medewerkerId: string; readonly berichtId: string };

/** Makes the personal link of a mail that is about to leave: a fresh token each time, because none is ever kept. */
export abstract class LinkUitgever {
  /** The path with the token, such as `/g/…`. Without a transaction it is kept before this returns. */
  abstract issue(tx: Transaction | null, aanvraag: LinkAanvraag): Promise<string>;
}
