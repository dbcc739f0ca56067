import { Consultaties } from '../ports/consultaties.ts';

/** Whether somebody was asked to react: the draft is for nobody else. */
export class IsGevraagd {
  constructor(private readonly consultaties: Consultaties) {}

  async execute(trajectId: string, onderdeel: string, deelnemerId: string): Promise<boolean> {
    return (await this.consultaties.vanDeelnemer(trajectId, onderdeel, deelnemerId)) !== undefined;
  }
}
