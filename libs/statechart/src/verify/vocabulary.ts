import type { EffectRecord } from '../stored-state.ts';

/** A name that an effect mentions and that must exist somewhere outside the machine. */
export interface Mention {
  /** What it is the name of, such as 'template' or 'document'. */
  readonly kind: string;
  readonly name: string;
}

/** What exists around a definition: passed in, because statechart knows no roles, templates or documents. */
export interface Vocabulary {
  /** Effect types that somebody carries out. */
  readonly effects: readonly string[];
  readonly roles: readonly string[];
  /** First word of an event → the roles that it may mean. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
  /** Events by which a run is stopped; they do not count as a way to the end. */
  readonly stopEvents: readonly string[];
  /** Kind of name → the names that exist. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Fields that the event which causes this effect has to carry. */
  readonly needsFields: (effect: EffectRecord) => readonly string[];
  readonly mentions: (effect: EffectRecord) => readonly Mention[];
  /** Code of the task that an effect opens or closes. */
  readonly opensTask: (effect: EffectRecord) => string | undefined;
  readonly closesTask: (effect: EffectRecord) => string | undefined;
}
