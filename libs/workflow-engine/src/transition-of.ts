import type { Command } from './command.ts';
import type { Taken } from './decide.ts';
import { hashOf } from './hash.ts';
import type { Instance, Transition } from './ports/instance-store.ts';
import type { Situation } from './situation.ts';

export interface Written {
  readonly instance: Instance;
  readonly transition: Transition;
}

/** The instance and the log row after a step that was taken. */
export const transitionOf = (
  { instance: before, facts, now }: Situation,
  step: Taken,
  { event, actor }: Command,
  requestId: string,
): Written => {
  const seq = before.seq + 1;
  const row: Omit<Transition, 'hash'> = {
    instanceId: before.id,
    seq,
    at: now,
    actor,
    event,
    requestId,
    facts,
    from: before.seq === 0 ? null : before.state.value,
    to: step.state.value,
    status: step.status,
    effects: step.effects,
    timerChanges: step.timerChanges,
    definition: before.definition,
    version: before.version,
    previousHash: before.lastHash,
  };
  const hash = hashOf(row);
  const pausedAt = step.status === 'paused' ? now : null;
  const { state, status } = step;
  return {
    instance: { ...before, seq, state, status, pausedAt, lastHash: hash },
    transition: { ...row, hash },
  };
};
