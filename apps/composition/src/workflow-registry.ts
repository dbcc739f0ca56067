import { DefinitionRegistry, type AnyDefinition, type RegisteredMigration } from '#workflow-engine';
import type { Programma } from '#workflows';
import { isDeferredEffect } from './deferred-effects.ts';
import { PROGRAMMAS, versiesVan, type Programmas } from './programmas.ts';

/** The engine knows no stories: this hands it the ones of this program. */
export class WorkflowRegistry extends DefinitionRegistry {
  constructor(private readonly programmas: Programmas = PROGRAMMAS) {
    super();
  }

  find(name: string, version: number): AnyDefinition | undefined {
    return asAny(versiesVan(this.programmas, name).find((one) => one.version === version));
  }

  latest(name: string): AnyDefinition | undefined {
    return asAny(versiesVan(this.programmas, name)[0]);
  }

  all(): readonly AnyDefinition[] {
    return this.programmas.definitions.flatMap((definition) => asAny(definition) ?? []);
  }

  deferred(effectType: string): boolean {
    return isDeferredEffect(effectType);
  }

  override migrations(): readonly RegisteredMigration[] {
    return this.programmas.overzettingen;
  }
}

/** What its facts look like is between a definition and the store that loads them; the engine only passes them on. */
const asAny = (definition: Programma | undefined): AnyDefinition | undefined =>
  definition as unknown as AnyDefinition | undefined;
