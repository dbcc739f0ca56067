import type { Feiten } from '#domain';
import { InstanceStore } from '#workflow-engine';
import type { DueTimer, Instance, LoadedInstance, NewNames, Transaction, Transition } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { factsSql } from './facts-sql.ts';
import { FOLLOW_NAMES } from './follow-names-sql.ts';
import { instanceColumns, toFacts, toInstance, type InstanceRow } from './instance-row.ts';
import { keptEffects, timerRows } from './step-effects.ts';
import { toTransition, transitionColumns, type TransitionRow } from './transition-row.ts';
import { WRITE_STEP } from './write-step-sql.ts';

type LoadedRow = InstanceRow & {
  readonly facts: Parameters<typeof toFacts>[0];
  readonly now: string;
  readonly earlier: LoadedInstance['earlier'] | null;
};

const LOCK = `SELECT id FROM workflow_instance WHERE id = $1 FOR UPDATE`;
const LOAD = `
  SELECT ${instanceColumns('w')}, ${factsSql('w.id')} AS facts, utc_iso(engine_now()) AS now,
    (SELECT json_build_object('seq', l.seq, 'to', l.to_value, 'status', l.status, 'event', l.event)
     FROM transition_log l WHERE l.instance_id = w.id AND l.request_id = $2) AS earlier
  FROM workflow_instance w WHERE w.id = $1`;

const toLoaded = (row: LoadedRow): LoadedInstance => ({
  instance: toInstance(row),
  facts: toFacts(row.facts),
  now: row.now,
  earlier: row.earlier ?? undefined,
});

export class PgInstanceStore extends InstanceStore {
  constructor(private readonly database: Database) {
    super();
  }

  async lockAndLoad(tx: Transaction, instanceId: string, requestId: string) {
    // Two statements in one round trip: the second sees what was committed while the first waited for the lock.
    tx.write(LOCK, [instanceId]);
    const [row] = await tx.sql<LoadedRow>(LOAD, [instanceId, requestId]);
    return row && toLoaded(row);
  }

  async loadForStart(tx: Transaction, instanceId: string) {
    const [row] = await tx.sql<{ facts: Parameters<typeof toFacts>[0]; now: string }>(
      `SELECT ${factsSql('given.id')} AS facts, utc_iso(engine_now()) AS now FROM (SELECT $1::uuid AS id) given`,
      [instanceId],
    );
    if (!row) throw new Error('PostgreSQL returned no facts');
    return { facts: toFacts(row.facts), now: row.now };
  }

  write(tx: Transaction, instance: Instance, transition: Transition, phase: string): void {
    const { opened, closed, marks } = keptEffects(
      transition.effects,
      transition.facts as Feiten,
      transition.at,
    );
    const given = {
      id: instance.id,
      definition: instance.definition,
      version: instance.version,
      status: instance.status,
      phase,
      seq: instance.seq,
      state: instance.state,
      paused_at: instance.pausedAt,
      last_hash: instance.lastHash,
      at: transition.at,
    };
    const row = {
      instance_id: transition.instanceId,
      seq: transition.seq,
      at: transition.at,
      actor: transition.actor,
      event: transition.event,
      request_id: transition.requestId,
      facts: transition.facts,
      from_value: transition.from,
      to_value: transition.to,
      status: transition.status,
      effects: transition.effects,
      timer_changes: transition.timerChanges,
      definition: transition.definition,
      version: transition.version,
      previous_hash: transition.previousHash,
      hash: transition.hash,
    };
    tx.write(
      WRITE_STEP,
      [given, row, timerRows(transition.timerChanges), opened, closed, marks].map((value) =>
        JSON.stringify(value),
      ),
    );
  }

  follow(tx: Transaction, instanceId: string, { parts, documents, tasks }: NewNames): void {
    tx.write(FOLLOW_NAMES, [instanceId, ...[parts, documents, tasks].map((names) => JSON.stringify(names))]);
  }

  async read(instanceId: string) {
    const row = await this.database.one<LoadedRow>(LOAD, [instanceId, '']);
    return row && toLoaded(row);
  }

  async history(instanceId: string): Promise<Transition[]> {
    const rows = await this.database.query<TransitionRow>(
      `SELECT ${transitionColumns} FROM transition_log WHERE instance_id = $1 ORDER BY seq`,
      [instanceId],
    );
    return rows.map(toTransition);
  }

  async ids(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM workflow_instance ORDER BY started_at, id`,
    );
    return rows.map(({ id }) => id);
  }

  async claimDueTimers(limit: number): Promise<DueTimer[]> {
    const rows = await this.database.query<{
      instance_id: string;
      id: string;
      generation: number;
      due_at: string;
    }>(
      `WITH due AS (
         SELECT t.instance_id, t.id FROM workflow_timer t
         JOIN workflow_instance w ON w.id = t.instance_id AND w.status = 'active'
         WHERE t.due_at <= engine_now() AND (t.leased_until IS NULL OR t.leased_until < clock_timestamp())
         ORDER BY t.due_at, t.instance_id LIMIT $1 FOR UPDATE OF t SKIP LOCKED),
       leased AS (
         UPDATE workflow_timer t SET leased_until = clock_timestamp() + interval '30 seconds'
         FROM due WHERE t.instance_id = due.instance_id AND t.id = due.id
         RETURNING t.instance_id, t.id, t.generation, t.due_at)
       SELECT instance_id, id, generation, utc_iso(due_at) AS due_at FROM leased ORDER BY leased.due_at, instance_id, id`,
      [limit],
    );
    return rows.map((row) => ({
      instanceId: row.instance_id,
      id: row.id,
      generation: row.generation,
      dueAt: row.due_at,
    }));
  }
}
