import type { MedewerkerMetToegang } from './medewerkers-met-toegang.ts';
import type { LinkDoel } from './persoonlijke-links.ts';

export interface GevraagdeLink {
  readonly doel: LinkDoel;
  readonly trajectId: string;
  readonly deelnemerId: string;
  /** The same request is mailed once. */
  readonly requestId: string;
}

/** Puts a mail with a link in the outbox. The link itself is made when the mail leaves, so that it is kept nowhere. */
export abstract class LinkPost {
  abstract sendInloglink(medewerker: MedewerkerMetToegang): Promise<void>;
  abstract sendNieuweLink(link: GevraagdeLink): Promise<void>;
}
