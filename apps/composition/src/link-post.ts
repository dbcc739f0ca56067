import type { StuurInloglink, StuurNieuweLink } from '#berichten';
import { LinkPost, type GevraagdeLink, type MedewerkerMetToegang } from '#identity';

/** Identity decides that a link is mailed; the outbox mails it. */
export class OutboxLinkPost extends LinkPost {
  constructor(
    private readonly stuurInloglink: StuurInloglink,
    private readonly stuurNieuweLink: StuurNieuweLink,
  ) {
    super();
  }

  async sendInloglink({ id, naam, email }: MedewerkerMetToegang): Promise<void> {
    await this.stuurInloglink.execute({ medewerkerId: id, naam, email });
  }

  async sendNieuweLink(link: GevraagdeLink): Promise<void> {
    await this.stuurNieuweLink.execute(link);
  }
}
