import type { Transaction } from './unit-of-work.ts';

/** An effect to be carried out after the commit. */
export interface EffectJob {
  /** `<instance>:<seq>:<index>`: the same effect is never carried out under two keys. */
  readonly key: string;
  readonly instanceId: string;
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** UTC instant of the step that caused it. */
  readonly at: string;
  /** Payload of the event that caused it, for the templates (`reden`, `toelichting`). */
  readonly event: Readonly<Record<string, unknown>>;
}

export abstract class JobQueue {
  /** Adds the jobs inside the transaction: they exist if and only if it commits. */
  abstract enqueue(tx: Transaction, jobs: readonly EffectJob[]): Promise<void>;
}
