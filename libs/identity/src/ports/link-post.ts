import type { LinkDoel } from './persoonlijke-links.ts';

/** Puts a mail with a link in the outbox. The link itself is made when the mail leaves, so that it is kept nowhere. */
export abstract class LinkPost {
  abstract sendInloglink(medewerkerId: string): Promise<void>;
  abstract sendNieuweLink(link: { doel: LinkDoel; trajectId: string; deelnemerId: string }): Promise<void>;
}
