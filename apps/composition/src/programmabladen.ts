import { Programmabladen, type Programmablad } from '#domain';
import { definitionOf, definitions } from '#workflows';

const laatste = (naam: string): Programmablad | undefined =>
  definitions.filter(({ name }) => name === naam).toSorted((a, b) => b.version - a.version)[0]?.blad;

/** The sheets of the programmes that this program runs. */
export class WorkflowBladen extends Programmabladen {
  van(naam: string, versie: number): Programmablad {
    const definition = definitionOf(naam, versie);
    if (!definition) throw new Error(`No definition ${naam} version ${versie}`);
    return definition.blad;
  }

  laatste(naam: string): Programmablad | undefined {
    return laatste(naam);
  }

  alle(): readonly Programmablad[] {
    const namen = [...new Set(definitions.map(({ name }) => name))];
    return namen.flatMap((naam) => laatste(naam) ?? []);
  }
}
