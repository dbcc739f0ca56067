import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { effectRecords } from '../effects-in.ts';
import type { EffectRecord, Surroundings } from '../stored-state.ts';
import type { Landed } from './landing.ts';
import { renameName } from './rename.ts';

/** The effect by which a definition opens a task, the one that closes it, and the param that names it. */
export const TASK_EFFECTS = { open: 'taak', close: 'taakSluiten', name: 'code' } as const;

type Renamed = Readonly<Record<string, string>>;
type Memory = Readonly<Record<string, unknown>>;

const taskOf = (effect: EffectRecord): string => String(effect.params[TASK_EFFECTS.name]);
const tasksIn = (nodes: Iterable<AnyStateNode>): Map<string, EffectRecord> =>
  new Map(
    effectRecords([...nodes].flatMap(({ entry }) => entry as unknown[]))
      .filter(({ type }) => type === TASK_EFFECTS.open)
      .map((effect) => [taskOf(effect), effect]),
  );
const closing = (code: string): EffectRecord => ({
  type: TASK_EFFECTS.close,
  params: { [TASK_EFFECTS.name]: code },
});

/** Stored rows follow their new name first, so what the old version closes is closed under that name. */
const underNewName = (renamed: Renamed, effect: EffectRecord): EffectRecord =>
  effect.type === TASK_EFFECTS.close ? closing(renameName(renamed, taskOf(effect))) : effect;

interface Assign {
  readonly type: 'xstate.assign';
  readonly assignment: AssignFunction | Readonly<Record<string, AssignFunction>>;
}
type AssignFunction = (args: { context: Memory; event: { type: string } }, params: unknown) => unknown;

const assignOf = (machine: AnyStateMachine, name: string): Assign | undefined => {
  const action = machine.implementations.actions[name] as unknown;
  return typeof action === 'function' && (action as Partial<Assign>).type === 'xstate.assign'
    ? (action as unknown as Assign)
    : undefined;
};

const remembered = ({ assignment }: Assign, context: Memory, params: unknown): Memory => {
  const args = { context, event: { type: 'migrate' } };
  return typeof assignment === 'function'
    ? (assignment(args, params) as Memory)
    : Object.fromEntries(Object.entries(assignment).map(([key, value]) => [key, value(args, params)]));
};

/**
 * What leaving and entering causes. A moment that stays the same sends nothing again: of it only the tasks are compared
 * by code, so that what the new version asks is opened, what it no longer asks is closed, and the rest is left as it is.
 */
export const crossing = (
  machine: AnyStateMachine,
  landed: Landed,
  renamed: Renamed,
  memory: Memory,
  around: Surroundings,
): { effects: EffectRecord[]; memory: Memory } => {
  const exited = landed.from.filter((node) => !landed.pairs.has(node)).reverse();
  const entered = landed.to.filter((node) => !landed.kept.has(node));
  const asked = new Set([...tasksIn(landed.pairs.keys()).keys()].map((code) => renameName(renamed, code)));
  const asks = tasksIn(landed.to.filter((node) => landed.kept.has(node)));
  const effects = effectRecords(exited.flatMap(({ exit }) => exit as unknown[])).map((effect) =>
    underNewName(renamed, effect),
  );
  effects.push(...[...asked].filter((code) => !asks.has(code)).map(closing));
  effects.push(...[...asks].flatMap(([code, effect]) => (asked.has(code) ? [] : [effect])));
  let now = memory;
  for (const action of effectRecords(entered.flatMap(({ entry }) => entry as unknown[]))) {
    const assign = assignOf(machine, action.type);
    const context = { ...now, nu: around.now, feiten: around.facts };
    if (assign) now = { ...now, ...remembered(assign, context, action.params) };
    else effects.push(action);
  }
  return { effects, memory: now };
};
