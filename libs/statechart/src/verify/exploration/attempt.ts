import type { AnyStateMachine } from 'xstate';
import type { Definition } from '../../definition.ts';
import { advance, fire } from '../../step.ts';
import type { StepResult, StoredState, Surroundings, Timer } from '../../stored-state.ts';
import { evaluateDelay } from '../../timers.ts';
import type { Situation } from './situation.ts';
import { eventsHeardIn } from './ways.ts';

/** Something that may happen: an event from outside, or a term that ends. */
export interface Input {
  readonly type: string;
  readonly timer?: Timer;
}

const SEQ = 1;

export const around = ({ now, facts }: Situation): Surroundings => ({
  now,
  facts,
  seq: SEQ,
  // When a term is due does not matter here: any running term may end.
  datedDelays: new Set(),
});

export const inputsOf = (machine: AnyStateMachine, state: StoredState): Input[] => [
  ...eventsHeardIn(machine, state).map((type) => ({ type })),
  ...state.timers.map((timer) => ({ type: timer.id, timer })),
];

/** The least that an event may carry. */
const payload = ({ events }: Pick<Definition, 'events'>, type: string, { now }: Situation) =>
  Object.fromEntries(
    Object.entries(events[type]?.fields ?? {})
      .filter(([, { required }]) => required)
      .map(([name, { kind }]) => [name, kind === 'instant' ? now : name]),
  );

export const take = (
  definition: Pick<Definition, 'events'>,
  machine: AnyStateMachine,
  state: StoredState,
  { type, timer }: Input,
  situation: Situation,
): StepResult =>
  timer
    ? fire(machine, state, timer, around(situation))
    : advance(machine, state, { type, ...payload(definition, type, situation) }, around(situation));

/** Dates move, but they do not vanish: a situation without the date of a term that runs cannot be. */
export const canBe = (
  { delays }: Pick<Definition, 'delays'>,
  machine: AnyStateMachine,
  state: StoredState,
  situation: Situation,
): boolean =>
  state.timers.every(({ delay }) => {
    if (delays[delay]?.dated !== true) return true;
    try {
      return Number.isFinite(evaluateDelay(machine, delay, state, around(situation)));
    } catch {
      return false;
    }
  });
