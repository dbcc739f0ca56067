import type { EventObject, StateValue } from 'xstate';

/** A term that runs: set by a move, due at an absolute instant. `generation` is the seq of the move that set it. */
export interface Timer {
  readonly id: string;
  readonly generation: number;
  /** Name of the delay in the definition, such as `bijeenkomst1.uitnodigen`. */
  readonly delay: string;
  /** UTC ISO instant. */
  readonly dueAt: string;
}

/** One run of a definition as it is kept: plain JSON, without clock and without facts. */
export interface StoredState {
  readonly status: 'active' | 'done';
  readonly value: StateValue;
  readonly context: Readonly<Record<string, unknown>>;
  readonly historyValue: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly timers: readonly Timer[];
  readonly output?: unknown;
}

/** What the outside world contributes to one step; nothing else may influence it. */
export interface Surroundings {
  /** UTC ISO instant of the step. */
  readonly now: string;
  /** What guards and delays may know; kept in the log so that a replay sees the same. */
  readonly facts: unknown;
  /** Number of this step; becomes the generation of timers that it sets. */
  readonly seq: number;
  /** Delays whose due instant follows a date in the facts; they move when the date moves. */
  readonly datedDelays: ReadonlySet<string>;
}

export type TimerChange =
  | { readonly op: 'set'; readonly timer: Timer }
  | { readonly op: 'move'; readonly timer: Timer }
  | { readonly op: 'cancel'; readonly id: string };

export interface EffectRecord {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Step {
  readonly state: StoredState;
  readonly effects: readonly EffectRecord[];
  readonly timerChanges: readonly TimerChange[];
}

/** Why an event does nothing here. `guard`: a transition exists, but its guard does not hold. */
export type NotTaken = 'finished' | 'reserved' | 'unknown-event' | 'not-here' | 'guard' | 'stale-timer';

export type StepResult =
  | ({ readonly ok: true } & Step)
  | { readonly ok: false; readonly reason: NotTaken; readonly event: EventObject };
