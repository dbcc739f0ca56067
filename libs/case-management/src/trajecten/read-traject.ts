import { DefinitionRegistry } from '#workflow-engine';
import { Trajecten, type TrajectKop } from '../ports/trajecten.ts';

export interface Traject extends TrajectKop {
  readonly programmaTitel: string;
}

/** The head of a traject, or undefined when there is none with this id. */
export class ReadTraject {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(trajectId: string): Promise<Traject | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    return kop && { ...kop, programmaTitel: this.registry.latest(kop.programma)?.title ?? kop.programma };
  }
}
