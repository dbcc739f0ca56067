import type { AnyStateMachine } from 'xstate';
import type { StoredState } from '../../stored-state.ts';
import type { Configuration } from './configurations.ts';
import type { Failure } from './failure.ts';
import type { Situation } from './situation.ts';

/** One possible step between configurations. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly event: string;
  readonly timer: boolean;
  readonly stops: boolean;
  readonly situation: Situation;
  /** Task code → whether the step leaves it open. */
  readonly tasks: ReadonlyMap<string, boolean>;
}

export interface Exploration {
  readonly machine: AnyStateMachine;
  readonly configurations: readonly Configuration[];
  readonly moves: readonly Move[];
  readonly failures: readonly Failure[];
  /** Guards that were asked, with whether one ever held; the key is name and params. */
  readonly guards: ReadonlyMap<string, boolean>;
  /** Steps of the engine that were taken to find all this. */
  readonly steps: number;
  readonly complete: boolean;
}

/** The state behind a number that the exploration gave out. */
export const stateAt = ({ configurations }: Pick<Exploration, 'configurations'>, at: number): StoredState => {
  const found = configurations[at];
  if (!found) throw new Error(`No configuration ${at}`);
  return found.state;
};

/** The name of the first step in moves and paths. */
export const BEGIN = 'begin';
