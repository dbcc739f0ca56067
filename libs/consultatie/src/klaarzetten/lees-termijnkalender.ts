import type { Planningskalender } from '#domain';
import { Recessen, Trajecten, VrijeDagen } from '#case-management';

/** When the schools and the raad of a traject's gemeente are off. */
export class LeesTermijnkalender {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly vrijeDagen: VrijeDagen,
    private readonly recessen: Recessen,
  ) {}

  async execute(trajectId: string): Promise<Planningskalender> {
    const gemeente = (await this.trajecten.kop(trajectId))?.gemeente ?? null;
    return {
      regio: gemeente?.schoolregio ?? undefined,
      vakanties: this.vrijeDagen.schoolvakanties(),
      reces: gemeente ? await this.recessen.van(gemeente.code) : [],
    };
  }
}
