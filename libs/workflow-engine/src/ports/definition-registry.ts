import type { Definition } from '#statechart';

/** Definitions as the engine meets them: the type of their facts is known to the definition alone. */
export type AnyDefinition = Definition<never>;

export abstract class DefinitionRegistry {
  abstract find(name: string, version: number): AnyDefinition | undefined;
  /** The version that new instances start on. */
  abstract latest(name: string): AnyDefinition | undefined;
  abstract all(): readonly AnyDefinition[];
  /** Effect types that a worker carries out after the commit; the others are kept by the same transaction. */
  abstract deferred(effectType: string): boolean;
}
