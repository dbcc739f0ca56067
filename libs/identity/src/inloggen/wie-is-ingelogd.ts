import type { Actor } from '#workflow-engine';
import { asMedewerker } from '../actors.ts';
import { Sessies } from '../ports/sessies.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';

/** The medewerker of a session. */
export class WieIsIngelogd {
  constructor(private readonly sessies: Sessies) {}

  async execute(sessionToken: string | undefined): Promise<Actor | undefined> {
    if (!looksLikeToken(sessionToken)) return undefined;
    const medewerker = await this.sessies.use(hashToken(sessionToken));
    return medewerker && asMedewerker(medewerker);
  }
}
