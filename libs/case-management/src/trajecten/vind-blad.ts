import { Programmabladen, type Programmablad } from '#domain';
import { Trajecten } from '../ports/trajecten.ts';

/** The sheet of the programme that a traject follows, in its own version. */
export class VindBlad {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<Programmablad | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    return kop && this.bladen.van(kop.programma, kop.versie);
  }
}
