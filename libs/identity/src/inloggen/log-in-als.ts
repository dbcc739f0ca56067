import { UnitOfWork } from '#workflow-engine';
import { MedewerkersMetToegang, type MedewerkerMetToegang } from '../ports/medewerkers-met-toegang.ts';
import { Sessies } from '../ports/sessies.ts';
import { hashToken, newToken } from '../tokens.ts';
import type { LogInResult } from './log-in.ts';

/** Logging in without proof, to practise. The caller makes sure that it is offered on this machine only. */
export class LogInAls {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly medewerkers: MedewerkersMetToegang,
    private readonly sessies: Sessies,
  ) {}

  choices(): Promise<MedewerkerMetToegang[]> {
    return this.medewerkers.all();
  }

  async execute(medewerkerId: string): Promise<LogInResult> {
    if (!(await this.medewerkers.find(medewerkerId))) return { ok: false };
    const sessionToken = newToken();
    await this.unitOfWork.run((tx) => this.sessies.open(tx, hashToken(sessionToken), medewerkerId));
    return { ok: true, sessionToken };
  }
}
