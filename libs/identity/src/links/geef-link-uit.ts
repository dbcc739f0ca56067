import { UnitOfWork, type Transaction } from '#workflow-engine';
import { Inloglinks } from '../ports/inloglinks.ts';
import { PersoonlijkeLinks, type LinkDoel, type NieuweLink } from '../ports/persoonlijke-links.ts';
import { hashToken, newToken } from '../tokens.ts';

const PAGE: Record<LinkDoel, string> = { griffie: '/g', reactie: '/r' };

/**
 * Makes a link at the moment its mail is rendered to leave: the address it returns is the only place that holds
 * the token. Without a transaction it commits by itself.
 */
export class GeefLinkUit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: PersoonlijkeLinks,
    private readonly inloglinks: Inloglinks,
  ) {}

  /** Path of the page behind the link. */
  persoonlijk(link: NieuweLink, tx?: Transaction): Promise<string> {
    return this.issue(PAGE[link.doel], tx, (within, hash) => this.links.issue(within, hash, link));
  }

  inloggen(medewerkerId: string, tx?: Transaction): Promise<string> {
    return this.issue('/inloggen', tx, (within, hash) => this.inloglinks.issue(within, hash, medewerkerId));
  }

  private async issue(
    page: string,
    tx: Transaction | undefined,
    write: (tx: Transaction, hash: Uint8Array) => Promise<void>,
  ): Promise<string> {
    const token = newToken();
    const hash = hashToken(token);
    await (tx ? write(tx, hash) : this.unitOfWork.run((own) => write(own, hash)));
    return `${page}/${token}`;
  }
}
