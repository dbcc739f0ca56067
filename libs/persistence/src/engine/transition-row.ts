import type { Transition } from '#workflow-engine';

export interface TransitionRow {
  readonly instance_id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: Transition['actor'];
  readonly event: Transition['event'];
  readonly request_id: string;
  readonly facts: unknown;
  readonly from_value: Transition['from'];
  readonly to_value: Transition['to'];
  readonly status: Transition['status'];
  readonly effects: Transition['effects'];
  readonly timer_changes: Transition['timerChanges'];
  readonly definition: string;
  readonly version: number;
  readonly previous_hash: string;
  readonly hash: string;
}

export const transitionColumns = `instance_id, seq, utc_iso(at) AS at, actor, event, request_id, facts, from_value, to_value,
  status, effects, timer_changes, definition, version, previous_hash, hash`;

export const toTransition = (row: TransitionRow): Transition => ({
  instanceId: row.instance_id,
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  event: row.event,
  requestId: row.request_id,
  facts: row.facts,
  from: row.from_value,
  to: row.to_value,
  status: row.status,
  effects: row.effects,
  timerChanges: row.timer_changes,
  definition: row.definition,
  version: row.version,
  previousHash: row.previous_hash,
  hash: row.hash,
});
