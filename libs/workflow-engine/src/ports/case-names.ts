import type { EffectRecord } from '#statechart';
import type { Transaction } from './unit-of-work.ts';

/** How the new version calls what is stored about a case. */
export interface NewNames {
  /** Parts, and what carries a part in front: old → new. */
  readonly parts: Readonly<Record<string, string>>;
  /** Kinds of documents: old → new. */
  readonly documents: Readonly<Record<string, string>>;
  /** Code of a task → how the new version words it. */
  readonly tasks: Readonly<Record<string, EffectRecord['params']>>;
}

export abstract class CaseNames {
  /** Rows of the case follow their new names, in the transaction that moves the run. Does not wait. */
  abstract follow(tx: Transaction, instanceId: string, names: NewNames): void;
}
