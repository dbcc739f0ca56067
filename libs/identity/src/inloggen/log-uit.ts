import { Sessies } from '../ports/sessies.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';

/** Ends the session on the server, so that a copy of the cookie is worth nothing. */
export class LogUit {
  constructor(private readonly sessies: Sessies) {}

  async execute(sessionToken: string | undefined): Promise<void> {
    if (looksLikeToken(sessionToken)) await this.sessies.close(hashToken(sessionToken));
  }
}
