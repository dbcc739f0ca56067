import { confirmedPhases } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';

export interface Programma {
  /** Name of the definition. */
  readonly naam: string;
  readonly titel: string;
  /** The version that new trajecten start on. */
  readonly versie: number;
  readonly fasen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly bevestigers: readonly string[];
  }[];
}

/** The latest version of each definition. */
export const programmas = (registry: DefinitionRegistry): AnyDefinition[] =>
  [...new Set(registry.all().map(({ name }) => name))]
    .map((naam) => registry.latest(naam))
    .filter((definition) => definition !== undefined);

export class ReadProgrammas {
  constructor(private readonly registry: DefinitionRegistry) {}

  execute(): Programma[] {
    return programmas(this.registry).map(({ name, title, version, phases }) => ({
      naam: name,
      titel: title,
      versie: version,
      fasen: confirmedPhases({ phases }).map((phase) => ({
        id: phase.id,
        titel: phase.title,
        bevestigers: phase.confirmers,
      })),
    }));
  }
}
