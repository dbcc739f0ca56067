import { Programmabladen } from '#domain';
import { DefinitionRegistry } from '#workflow-engine';
import { Dossierlezer } from '../ports/dossierlezer.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { logregel, type Logregel } from './logregel.ts';

export interface Logboek {
  /** Newest first. */
  readonly regels: readonly Logregel[];
  /** There are older ones. */
  readonly meer: boolean;
}

/** Everything that happened in a traject: events and other changes, in one list. */
export class ReadLogboek {
  constructor(
    private readonly dossierlezer: Dossierlezer,
    private readonly trajecten: Trajecten,
    private readonly registry: DefinitionRegistry,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string, aantal = 50, vanaf = 0): Promise<Logboek | undefined> {
    const [kop, regels] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.dossierlezer.log(trajectId, aantal + 1, vanaf),
    ]);
    if (!kop) return undefined;
    const definitionOf = (version: number) => {
      const definition = this.registry.find(kop.programma, version);
      if (!definition) throw new Error(`No definition ${kop.programma} version ${version}`);
      return definition;
    };
    const groepswoord = (programma: string): string => this.bladen.laatste(programma)?.groepWoord ?? 'groep';
    const woorden = { groepswoord, clientSoort: kop.client.soort };
    return {
      regels: regels.slice(0, aantal).map((regel) => logregel(regel, definitionOf, woorden)),
      meer: regels.length > aantal,
    };
  }
}
