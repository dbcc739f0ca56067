import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, EventObject } from 'xstate';
import { delayOfTimer, doesSomething, knowsEvent } from './nodes.ts';
import { restore, store } from './restore.ts';
import { dueAt, foldTimers, rearm } from './timers.ts';
import type {
  EffectRecord,
  StepResult,
  StoredState,
  Surroundings,
  Timer,
  TimerChange,
} from './stored-state.ts';

interface EmittedAction {
  readonly type: string;
  readonly params?: unknown;
}
interface RaiseParams {
  readonly event: EventObject;
  readonly id?: string;
  readonly delay?: number;
}

/** Names that XState itself emits and that mean a timer, or nothing, to a pure step. */
const timerChange = (
  machine: AnyStateMachine,
  action: EmittedAction,
  around: Surroundings,
): TimerChange | undefined => {
  if (action.type === 'xstate.cancel')
    return { op: 'cancel', id: (action.params as { sendId: string }).sendId };
  const raised = action.params as RaiseParams;
  const delay = raised.id === undefined ? undefined : delayOfTimer(machine, raised.id);
  if (raised.id === undefined || delay === undefined) {
    // An immediate raise was already taken within the macrostep and is only listed again; a delayed one
    // that is no `after` would be lost.
    if (raised.delay !== undefined)
      throw new Error(`'${raised.event.type}' is delayed, but not by an 'after'`);
    return undefined;
  }
  const timer: Timer = {
    id: raised.id,
    delay,
    dueAt: dueAt(around.now, raised.delay, delay),
    generation: around.seq,
  };
  return { op: 'set', timer };
};

const split = (machine: AnyStateMachine, actions: readonly EmittedAction[], around: Surroundings) => {
  const effects: EffectRecord[] = [];
  const timerChanges: TimerChange[] = [];
  for (const action of actions) {
    if (action.type === 'xstate.raise' || action.type === 'xstate.cancel') {
      const change = timerChange(machine, action, around);
      if (change) timerChanges.push(change);
    } else if (action.type.startsWith('xstate.')) {
      throw new Error(`Action ${action.type} does not belong in a definition`);
    } else {
      effects.push({ type: action.type, params: (action.params ?? {}) as EffectRecord['params'] });
    }
  }
  return { effects, timerChanges };
};

const finish = (
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  actions: readonly EmittedAction[],
  timersBefore: readonly Timer[],
  around: Surroundings,
): Extract<StepResult, { ok: true }> => {
  const stored = store(machine, snapshot);
  const { effects, timerChanges } = split(machine, actions, around);
  const kept = foldTimers(timersBefore, timerChanges);
  const moves = rearm(machine, stored, kept, around);
  return {
    ok: true,
    state: { ...stored, timers: foldTimers(kept, moves) },
    effects,
    timerChanges: [...timerChanges, ...moves],
  };
};

/** The first step of a run. `input` must be plain JSON. Throws when the definition itself is faulty. */
export const begin = (
  machine: AnyStateMachine,
  input: Readonly<Record<string, unknown>>,
  around: Surroundings,
): Extract<StepResult, { ok: true }> => {
  const [snapshot, actions] = initialTransition(machine, { ...input, nu: around.now, feiten: around.facts });
  return finish(machine, snapshot, actions as EmittedAction[], [], around);
};

/** The step that an event causes, or why it causes none. Pure: same arguments, same answer. */
export const advance = (
  machine: AnyStateMachine,
  stored: StoredState,
  event: EventObject,
  around: Surroundings,
): StepResult => {
  if (stored.status !== 'active') return { ok: false, reason: 'finished', event };
  if (event.type.startsWith('xstate.') || event.type === '*') return { ok: false, reason: 'reserved', event };
  if (!knowsEvent(machine, event.type)) return { ok: false, reason: 'unknown-event', event };
  return take(machine, stored, event, stored.timers, around);
};

/** The step of a timer that is due; a timer that was set again or cancelled meanwhile is refused. */
export const fire = (
  machine: AnyStateMachine,
  stored: StoredState,
  timer: Pick<Timer, 'id' | 'generation'>,
  around: Surroundings,
): StepResult => {
  const event = { type: timer.id };
  if (stored.status !== 'active') return { ok: false, reason: 'finished', event };
  const running = stored.timers.find((candidate) => candidate.id === timer.id);
  if (running?.generation !== timer.generation) return { ok: false, reason: 'stale-timer', event };
  const others = stored.timers.filter((candidate) => candidate !== running);
  const taken = take(machine, stored, event, others, around);
  if (taken.ok) return { ...taken, timerChanges: [{ op: 'cancel', id: timer.id }, ...taken.timerChanges] };
  // No guard holds: the term has passed all the same and must not fire for ever.
  return {
    ok: true,
    state: { ...stored, timers: others },
    effects: [],
    timerChanges: [{ op: 'cancel', id: timer.id }],
  };
};

const take = (
  machine: AnyStateMachine,
  stored: StoredState,
  event: EventObject,
  timers: readonly Timer[],
  around: Surroundings,
): StepResult => {
  const before = restore(machine, stored, around);
  const chosen = machine.getTransitionData(before, event);
  if (!chosen.some(doesSomething)) {
    const nodes = before._nodes as AnyStateNode[];
    const known = nodes.some((node) => node.transitions.has(event.type));
    return { ok: false, reason: known ? 'guard' : 'not-here', event };
  }
  return move(machine, before, event, timers, around);
};

/** The step of a live snapshot on any event at all, also one of XState itself. */
export const move = (
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  event: EventObject,
  timers: readonly Timer[],
  around: Surroundings,
): Extract<StepResult, { ok: true }> => {
  const [after, actions] = transition(machine, before, event);
  return finish(machine, after, actions as EmittedAction[], timers, around);
};
