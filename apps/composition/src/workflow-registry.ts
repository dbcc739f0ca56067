import type { Feiten } from '#domain';
import type { Definition } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from '#workflow-engine';
import { definitionOf, definitions } from '#workflows';
import { isDeferredEffect } from './deferred-effects.ts';

/** The engine knows no stories: this hands it the ones of this program. */
export class WorkflowRegistry extends DefinitionRegistry {
  find(name: string, version: number): AnyDefinition | undefined {
    return asAny(definitionOf(name, version));
  }

  latest(name: string): AnyDefinition | undefined {
    const versions = definitions.filter((definition) => definition.name === name);
    return asAny(versions.toSorted((a, b) => b.version - a.version)[0]);
  }

  all(): readonly AnyDefinition[] {
    return definitions.flatMap((definition) => asAny(definition) ?? []);
  }

  deferred(effectType: string): boolean {
    return isDeferredEffect(effectType);
  }
}

/** What its facts look like is between a definition and the store that loads them; the engine only passes them on. */
const asAny = (definition: Definition<Feiten> | undefined): AnyDefinition | undefined =>
  definition as unknown as AnyDefinition | undefined;
