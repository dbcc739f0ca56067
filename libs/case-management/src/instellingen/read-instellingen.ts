import { STANDAARD_INSTELLINGEN, type Instellingen } from '#domain';
import { Instellingenboek, type Afwijkingen } from '../ports/instellingenboek.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface InstellingenView {
  /** What holds when this level says nothing. */
  readonly daarboven: Instellingen;
  readonly afwijkingen: Afwijkingen;
}

/** The numbers of a programme, or those of one traject on top of them. */
export class ReadInstellingen {
  constructor(
    private readonly boek: Instellingenboek,
    private readonly trajecten: Trajecten,
  ) {}

  async vanProgramma(programma: string): Promise<InstellingenView> {
    return { daarboven: STANDAARD_INSTELLINGEN, afwijkingen: await this.boek.vanProgramma(programma) };
  }

  async vanTraject(trajectId: string): Promise<InstellingenView | undefined> {
    const traject = await this.trajecten.kop(trajectId);
    if (!traject) return undefined;
    const [programma, afwijkingen] = await Promise.all([
      this.boek.vanProgramma(traject.programma),
      this.boek.vanTraject(trajectId),
    ]);
    return { daarboven: { ...STANDAARD_INSTELLINGEN, ...programma }, afwijkingen };
  }
}
