import { UnitOfWork } from '#workflow-engine';
import { Inloglinks } from '../ports/inloglinks.ts';
import { Sessies } from '../ports/sessies.ts';
import { hashToken, looksLikeToken, newToken } from '../tokens.ts';

export type LogInResult = { readonly ok: true; readonly sessionToken: string } | { readonly ok: false };

/** Uses up a login link and opens a session: both, or neither. */
export class LogIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inloglinks: Inloglinks,
    private readonly sessies: Sessies,
  ) {}

  async execute(token: string): Promise<LogInResult> {
    if (!looksLikeToken(token)) return { ok: false };
    return this.unitOfWork.run<LogInResult>(
      async (tx) => {
        const medewerkerId = await this.inloglinks.consume(tx, hashToken(token));
        if (medewerkerId === undefined) return { ok: false };
        const sessionToken = newToken();
        await this.sessies.open(tx, hashToken(sessionToken), medewerkerId);
        return { ok: true, sessionToken };
      },
      ({ ok }) => ok,
    );
  }
}
