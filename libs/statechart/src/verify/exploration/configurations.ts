import type { AnyStateMachine } from 'xstate';
import type { StoredState } from '../../stored-state.ts';
import type { PathStep } from '../finding.ts';
import type { Bound } from './situation.ts';
import { leadingTimers } from './ways.ts';

/** A run as far as it matters for what can still happen: value, own memory, and terms that lead somewhere. */
export interface Configuration {
  readonly number: number;
  readonly state: StoredState;
  /** Number of the configuration from which it was first found, and the step that did it. */
  readonly from: number;
  readonly step: PathStep;
}

/** All that were found, in the order in which they were found, each once. */
export class Configurations {
  readonly list: Configuration[] = [];
  /** Whether the bound was never in the way. */
  complete = true;
  private readonly numbers = new Map<string, number>();
  private readonly leading: ReadonlySet<string>;
  private readonly bound: Bound;

  constructor(machine: AnyStateMachine, bound: Bound) {
    this.leading = leadingTimers(machine);
    this.bound = bound;
  }

  /** The number of this state; undefined when there are too many. */
  numberOf(state: StoredState, from: number, step: PathStep): number | undefined {
    const key = this.keyOf(state);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.list.length >= this.bound.configurations) {
      this.complete = false;
      return undefined;
    }
    const number = this.list.length;
    this.numbers.set(key, number);
    this.list.push({ number, state, from, step });
    return number;
  }

  private keyOf({ status, value, context, historyValue, timers }: StoredState): string {
    const leading = timers.flatMap(({ id }) => (this.leading.has(id) ? [id] : [])).sort();
    return JSON.stringify([status, value, context, historyValue, leading]);
  }
}
