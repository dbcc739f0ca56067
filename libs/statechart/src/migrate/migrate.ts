import type { AnyStateMachine } from 'xstate';
import type { Step, StoredState, Surroundings } from '../stored-state.ts';
import { TimerError, foldTimers } from '../timers.ts';
import { carryTerms } from './carry-terms.ts';
import { crossing } from './entry-exit.ts';
import { LandingError, land, leavesOf } from './landing.ts';
import type { AnyMigration, MigrationResult } from './migration.ts';
import { requireWayOut, settle } from './settle.ts';

interface Machines {
  readonly from: AnyStateMachine;
  readonly to: AnyStateMachine;
}

const cross = (
  machines: Machines,
  migration: AnyMigration,
  stored: StoredState,
  before: Surroundings,
): Extract<MigrationResult, { ok: true }> => {
  const around = { ...before, facts: migration.facts(before.facts as never) };
  const landed = land(machines, migration, stored, before.facts);
  const patched = migration.context(stored.context as never, before.facts as never) as StoredState['context'];
  const { effects, memory } = crossing(machines.to, landed, migration.renamed, patched, around);
  const carried = { context: memory, timers: stored.timers };
  const { changes, terms } = carryTerms(machines.to, landed, migration.renamed, carried, around);
  const step: Step = {
    state: {
      status: 'active',
      value: landed.value,
      context: memory,
      historyValue: {},
      timers: foldTimers(stored.timers, changes),
    },
    effects,
    timerChanges: changes,
  };
  const arrived = settle(machines.to, landed, step, around);
  requireWayOut(machines.to, arrived.step.state, around);
  const report = { from: leavesOf(landed.from), to: leavesOf(landed.to), settled: arrived.settled, terms };
  return { ok: true, ...arrived.step, facts: around.facts, report };
};

/**
 * The step by which a run goes over to another version: pure, same arguments, same answer. `before` is what surrounds
 * the step, with the facts as the old version names them and the dated delays of the new one.
 */
export const migrate = (
  machines: Machines,
  migration: AnyMigration,
  stored: StoredState,
  before: Surroundings,
): MigrationResult => {
  const leaves = typeof stored.value === 'string' ? [stored.value] : Object.keys(stored.value);
  const fault = (code: 'finished' | 'no-term', detail: string): MigrationResult => ({
    ok: false,
    fault: { code, leaves, detail },
  });
  if (stored.status !== 'active') return fault('finished', 'The run is over');
  try {
    return cross(machines, migration, stored, before);
  } catch (error) {
    if (error instanceof LandingError) return { ok: false, fault: error.fault };
    if (error instanceof TimerError) return fault('no-term', error.message);
    throw error;
  }
};
