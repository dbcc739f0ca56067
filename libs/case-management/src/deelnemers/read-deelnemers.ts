import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';

/** Everybody who takes part in a traject, and who did until they withdrew. */
export class ReadDeelnemers {
  constructor(private readonly deelnemers: Deelnemers) {}

  async execute(trajectId: string): Promise<{ actief: Deelnemer[]; afgemeld: Deelnemer[] }> {
    const alle = await this.deelnemers.alle(trajectId, 'ook afgemeld');
    return {
      actief: alle.filter(({ afgemeldOp }) => afgemeldOp === null),
      afgemeld: alle.filter(({ afgemeldOp }) => afgemeldOp !== null),
    };
  }

  find(trajectId: string, deelnemerId: string): Promise<Deelnemer | undefined> {
    return this.deelnemers.find(trajectId, deelnemerId);
  }
}
