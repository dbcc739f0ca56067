import { Inloglinks, type InloglinkStand } from '../ports/inloglinks.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';

/** For the page with the button. Looks only: mail scanners open every link before a person does. */
export class BekijkInloglink {
  constructor(private readonly inloglinks: Inloglinks) {}

  async execute(token: string): Promise<InloglinkStand | 'onbekend'> {
    if (!looksLikeToken(token)) return 'onbekend';
    return (await this.inloglinks.standOf(hashToken(token))) ?? 'onbekend';
  }
}
