import { LinkUitgever, type LinkAanvraag } from '#berichten';
import type { GeefLinkUit } from '#identity';
import type { Transaction } from '#workflow-engine';

/** Mails ask for links; identity makes them. */
export class IdentityLinkUitgever extends LinkUitgever {
  constructor(private readonly geefLinkUit: GeefLinkUit) {
    super();
  }

  issue(tx: Transaction | null, aanvraag: LinkAanvraag): Promise<string> {
    const within = tx ?? undefined;
    if (aanvraag.doel === 'inloggen') return this.geefLinkUit.inloggen(aanvraag.medewerkerId, within);
    return this.geefLinkUit.persoonlijk(aanvraag, within);
  }
}
