import { UnitOfWork } from '#workflow-engine';
import { Abonnementen, type Abonnee, type Abonnement } from '../ports/abonnementen.ts';
import { hashToken, looksLikeToken, newToken } from '../tokens.ts';

/**
 * The secret address at which somebody's calendar program finds their sessions. Whoever has it may read: it is shown
 * once, kept hashed, and a new one takes the old one back.
 */
export class AgendaAbonnement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly abonnementen: Abonnementen,
  ) {}

  stand(abonnee: Abonnee): Promise<Abonnement | undefined> {
    return this.abonnementen.van(abonnee);
  }

  /** The path of the calendar: the only place that holds the token. */
  async vernieuw(abonnee: Abonnee): Promise<string> {
    const token = newToken();
    await this.unitOfWork.run((tx) => this.abonnementen.geefUit(tx, hashToken(token), abonnee));
    return `/agenda/${token}.ics`;
  }

  async stop(abonnee: Abonnee): Promise<void> {
    await this.unitOfWork.run((tx) => this.abonnementen.trekIn(tx, abonnee));
  }

  async wie(token: string): Promise<Abonnee | undefined> {
    return looksLikeToken(token) ? this.abonnementen.vind(hashToken(token)) : undefined;
  }
}
