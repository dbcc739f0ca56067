import type { AnyMigration, Definition } from '#statechart';

/** Definitions as the engine meets them: the type of their facts is known to the definition alone. */
export type AnyDefinition = Definition<never>;

/** The way from one version of a definition to another. */
export interface RegisteredMigration {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What is different, for whoever must choose, in Dutch. */
  readonly summary: string;
  readonly migration: AnyMigration;
  /** Kinds of documents that have another name: old → new. */
  readonly documents: Readonly<Record<string, string>>;
}

export abstract class DefinitionRegistry {
  abstract find(name: string, version: number): AnyDefinition | undefined;
  /** The version that new instances start on. */
  abstract latest(name: string): AnyDefinition | undefined;
  abstract all(): readonly AnyDefinition[];
  /** Effect types that a worker carries out after the commit; the others are kept by the same transaction. */
  abstract deferred(effectType: string): boolean;
  /** The ways between versions; without one, a run stays on its version. */
  migrations(): readonly RegisteredMigration[] {
    return [];
  }
}
