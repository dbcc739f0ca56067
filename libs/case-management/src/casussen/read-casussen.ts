import { Programmabladen } from '#domain';
import { Casussen, type Casus } from '../ports/casussen.ts';
import { Trajecten } from '../ports/trajecten.ts';

/** The cases from the gemeente itself; undefined when there is no such traject, or its programme has none. */
export class ReadCasussen {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly casussen: Casussen,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<Casus[] | undefined> {
    const [kop, casussen] = await Promise.all([this.trajecten.kop(trajectId), this.casussen.alle(trajectId)]);
    return kop && this.bladen.van(kop.programma, kop.versie).paginas.includes('casussen')
      ? casussen
      : undefined;
  }
}
