import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { BEGIN, stateAt } from '../exploration/exploration.ts';
import type { Exploration, Move } from '../exploration/exploration.ts';
import { activeNodes, placeOf } from '../exploration/ways.ts';
import type { Finding } from '../finding.ts';
import { nodesOf } from '../../nodes.ts';
import { restore } from '../../restore.ts';

const idsIn = (steps: readonly (readonly [unknown, unknown])[]): string[] =>
  steps.flatMap(([snapshot]) =>
    ((snapshot as AnyMachineSnapshot)._nodes as AnyStateNode[]).map(({ id }) => id),
  );

/** States that are passed within one step: left at once (`always`), or final inside a phase that is then done. */
const passedIn = (exploration: Exploration, { from, event, situation }: Move): string[] => {
  const { machine } = exploration;
  const around = { now: situation.now, facts: situation.facts };
  if (event === BEGIN) {
    const input = { nu: around.now, feiten: around.facts };
    return idsIn(getInitialMicrosteps(machine, input as never) as never);
  }
  const before = restore(machine, stateAt(exploration, from), around);
  return idsIn(getMicrosteps(machine, before, { type: event }) as never);
};

/** Every state is entered by some way; the ones in which nothing rests are looked for within the steps. */
export const checkVisits = (exploration: Exploration): Finding[] => {
  const { machine, configurations, moves } = exploration;
  const open = new Set(
    nodesOf(machine)
      .filter(({ type }) => type !== 'history')
      .map(({ id }) => id),
  );
  const values = new Set(configurations.map(({ state }) => state.value));
  for (const value of values) for (const { id } of activeNodes(machine.root, value)) open.delete(id);
  const tried = new Set<string>();
  for (const move of moves) {
    if (open.size === 0) break;
    const places = [move.from, move.to].map((at) => placeOf(machine, stateAt(exploration, at)));
    const key = [...places, move.event].join(' ');
    if (tried.has(key)) continue;
    tried.add(key);
    for (const id of passedIn(exploration, move)) open.delete(id);
  }
  return [...open].map((id) => ({
    code: 'unreachable-state',
    where: id,
    sentence: 'No events and no terms lead to this state, in any of the situations.',
  }));
};
