import type { EffectRecord, StateValue, StoredState, TimerChange } from '#statechart';
import type { Actor } from '../actor.ts';
import type { Transaction } from './unit-of-work.ts';

export type InstanceStatus = 'active' | 'paused' | 'done';

export interface Instance {
  readonly id: string;
  readonly definition: string;
  readonly version: number;
  readonly status: InstanceStatus;
  readonly seq: number;
  readonly state: StoredState;
  /** UTC instant of the pause, while paused. */
  readonly pausedAt: string | null;
  readonly lastHash: string;
}

export interface EngineEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One line of the transition log: everything that a replay needs. */
export interface Transition {
  readonly instanceId: string;
  readonly seq: number;
  /** UTC instant of the step. */
  readonly at: string;
  readonly actor: Actor;
  readonly event: EngineEvent;
  readonly requestId: string;
  readonly facts: unknown;
  readonly from: StateValue | null;
  readonly to: StateValue;
  readonly status: InstanceStatus;
  readonly effects: readonly EffectRecord[];
  readonly timerChanges: readonly TimerChange[];
  readonly definition: string;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** An instance with all that a decision needs, read under its lock. */
export interface LoadedInstance {
  readonly instance: Instance;
  readonly facts: unknown;
  /** The clock of the database. */
  readonly now: string;
  /** The step that this requestId caused before, if any. */
  readonly earlier: Pick<Transition, 'seq' | 'to' | 'status' | 'event'> | undefined;
}

export interface DueTimer {
  readonly instanceId: string;
  readonly id: string;
  readonly generation: number;
  readonly dueAt: string;
}

/** How the new version of a definition calls what is stored about a case. */
export interface NewNames {
  /** Parts, and what carries a part in front: old → new. */
  readonly parts: Readonly<Record<string, string>>;
  /** Kinds of documents: old → new. */
  readonly documents: Readonly<Record<string, string>>;
  /** Code of a task → how the new version words it. */
  readonly tasks: Readonly<Record<string, EffectRecord['params']>>;
}

export abstract class InstanceStore {
  /** Locks the instance for this transaction and reads it with its facts, in one round trip. */
  abstract lockAndLoad(
    tx: Transaction,
    instanceId: string,
    requestId: string,
  ): Promise<LoadedInstance | undefined>;
  /** Facts and clock for an instance that does not exist yet. */
  abstract loadForStart(tx: Transaction, instanceId: string): Promise<{ facts: unknown; now: string }>;
  /** Writes the step: instance, log row, timers, and the effects that are kept in this database. Does not wait. */
  abstract write(tx: Transaction, instance: Instance, transition: Transition, phase: string): void;
  /** Rows of the case follow their new names, before the step that goes over to them is written. Does not wait. */
  abstract follow(tx: Transaction, instanceId: string, names: NewNames): void;
  /** Same as lockAndLoad without lock, outside a transaction: for pages and previews. */
  abstract read(instanceId: string): Promise<LoadedInstance | undefined>;
  abstract history(instanceId: string): Promise<Transition[]>;
  /** Every instance, oldest first. */
  abstract ids(): Promise<string[]>;
  /** Leases timers that are due, in order, at most `limit`; another worker does not get them meanwhile. */
  abstract claimDueTimers(limit: number): Promise<DueTimer[]>;
}
