import { Casussen, type Casus } from '../ports/casussen.ts';
import { Trajecten } from '../ports/trajecten.ts';

/** The cases from the gemeente itself; undefined when there is no such traject. */
export class ReadCasussen {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly casussen: Casussen,
  ) {}

  async execute(trajectId: string): Promise<Casus[] | undefined> {
    const [kop, casussen] = await Promise.all([this.trajecten.kop(trajectId), this.casussen.alle(trajectId)]);
    return kop && casussen;
  }
}
