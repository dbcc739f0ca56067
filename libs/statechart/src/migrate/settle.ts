import { getMicrosteps } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import { doesSomething } from '../nodes.ts';
import { restore } from '../restore.ts';
import { move } from '../step.ts';
import type { Step, StoredState, Surroundings } from '../stored-state.ts';
import { LandingError, leavesOf, pathOf, type Landed } from './landing.ts';

/** No definition listens to it: XState then only looks for transitions without an event. */
const NOTHING = { type: 'xstate.migrate' };
const MAX_ROUNDS = 50;

const childrenOf = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states as Record<string, AnyStateNode>).filter(({ type }) => type !== 'history');
const doneEvent = (node: AnyStateNode): string => `xstate.done.state.${node.id}`;

const isComplete = (node: AnyStateNode, active: ReadonlySet<AnyStateNode>): boolean => {
  if (node.type === 'parallel') return childrenOf(node).every((region) => isComplete(region, active));
  if (node.type === 'compound')
    return childrenOf(node).some((child) => child.type === 'final' && active.has(child));
  return node.type === 'final';
};

const completeIn = (nodes: readonly AnyStateNode[]): AnyStateNode[] => {
  const active = new Set(nodes);
  return nodes.filter(
    (node) =>
      (node.type === 'compound' || node.type === 'parallel') &&
      node.transitions.has(doneEvent(node)) &&
      isComplete(node, active),
  );
};

const nodesIn = (snapshot: AnyMachineSnapshot): AnyStateNode[] => snapshot._nodes as AnyStateNode[];

/** A run that stays must not be swept along by a transition that asks for no event: that was nobody's decision. */
const requireRest = (
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  kept: Landed['kept'],
): boolean => {
  const [, first] = getMicrosteps(machine, snapshot, NOTHING);
  if (!first) return true;
  const after = new Set(nodesIn(first[0]));
  const swept = nodesIn(snapshot).filter((node) => kept.has(node) && !after.has(node));
  if (swept.length === 0) return false;
  const leaves = leavesOf(swept);
  throw new LandingError({
    code: 'moves-on',
    leaves: leaves.length > 0 ? leaves : swept.map(pathOf),
    detail: `On arrival the run would go on from ${swept.map(pathOf).join(', ')} at once, without an event`,
  });
};

/**
 * Goes on from what is complete on arrival: parallel states of which the last open region was dropped, and routers that
 * the map enters. XState raises 'done' only on entering, so that without this the run would be stuck for ever.
 */
export const settle = (
  machine: AnyStateMachine,
  landed: Landed,
  step: Step,
  around: Surroundings,
): { step: Step; settled: string[] } => {
  const settled: string[] = [];
  let { state, effects, timerChanges }: Step = step;
  /** Of these, 'done' was heard before, or has been heard here. */
  const heard = new Set(completeIn(landed.from).flatMap((old) => landed.twins.get(old) ?? []));
  const goOn = (snapshot: AnyMachineSnapshot, type: string): void => {
    const next = move(machine, snapshot, { type }, state.timers, around);
    state = next.state;
    effects = [...effects, ...next.effects];
    timerChanges = [...timerChanges, ...next.timerChanges];
  };
  for (let round = 0; round < MAX_ROUNDS && state.status === 'active'; round += 1) {
    const snapshot = restore(machine, state, around);
    const complete = completeIn(nodesIn(snapshot))
      .filter((node) => !heard.has(node))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (complete) {
      heard.add(complete);
      settled.push(pathOf(complete));
      const chosen = machine.getTransitionData(snapshot, { type: doneEvent(complete) });
      if (chosen.some(doesSomething)) goOn(snapshot, doneEvent(complete));
      continue;
    }
    if (requireRest(machine, snapshot, landed.kept))
      return { step: { state, effects, timerChanges }, settled };
    settled.push(...leavesOf(nodesIn(snapshot)));
    goOn(snapshot, NOTHING.type);
  }
  return { step: { state, effects, timerChanges }, settled };
};

/** Nothing can ever move it but what is always possible: neither an event of its own states nor a running term. */
export const requireWayOut = (machine: AnyStateMachine, state: StoredState, around: Surroundings): void => {
  if (state.status !== 'active') return;
  const running = new Set(state.timers.map(({ id }) => id));
  const nodes = nodesIn(restore(machine, state, around)).filter(({ parent }) => parent !== undefined);
  const open = nodes.some((node) =>
    [...node.transitions].some(
      ([type, transitions]) =>
        transitions.some(doesSomething) &&
        (type.startsWith('xstate.after.') ? running.has(type) : !type.startsWith('xstate.')),
    ),
  );
  if (open) return;
  const leaves = leavesOf(nodes);
  throw new LandingError({ code: 'stuck', leaves, detail: `Nothing leads on from ${leaves.join(', ')}` });
};
