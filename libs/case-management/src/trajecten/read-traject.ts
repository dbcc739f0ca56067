import { Programmabladen, type Programmablad } from '#domain';
import { Trajecten, type TrajectKop } from '../ports/trajecten.ts';

export interface Traject extends TrajectKop {
  readonly programmaTitel: string;
  /** Of its own version of the programme. */
  readonly blad: Programmablad;
}

/** The head of a traject, or undefined when there is none with this id. */
export class ReadTraject {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string): Promise<Traject | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    if (!kop) return undefined;
    const blad = this.bladen.van(kop.programma, kop.versie);
    return { ...kop, blad, programmaTitel: blad.titel };
  }
}
