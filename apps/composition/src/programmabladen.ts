import { Programmabladen, type Programmablad } from '#domain';
import { PROGRAMMAS, versiesVan, type Programmas } from './programmas.ts';

/** The sheets of the programmes that this program runs. */
export class WorkflowBladen extends Programmabladen {
  constructor(private readonly programmas: Programmas = PROGRAMMAS) {
    super();
  }

  van(naam: string, versie: number): Programmablad {
    const definition = versiesVan(this.programmas, naam).find(({ version }) => version === versie);
    if (!definition) throw new Error(`No definition ${naam} version ${versie}`);
    return definition.blad;
  }

  laatste(naam: string): Programmablad | undefined {
    return versiesVan(this.programmas, naam)[0]?.blad;
  }

  alle(): readonly Programmablad[] {
    const namen = [...new Set(this.programmas.definitions.map(({ name }) => name))];
    return namen.flatMap((naam) => this.laatste(naam) ?? []);
  }
}
