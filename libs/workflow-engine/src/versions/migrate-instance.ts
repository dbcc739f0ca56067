import { effectsIn, TASK_EFFECTS } from '#statechart';
import type { Actor } from '../actor.ts';
import { enqueueEffects } from '../enqueue-effects.ts';
import { DefinitionRegistry } from '../ports/definition-registry.ts';
import { InstanceStore, type LoadedInstance, type NewNames } from '../ports/instance-store.ts';
import { JobQueue } from '../ports/job-queue.ts';
import { RunStarter } from '../ports/run-starter.ts';
import { UnitOfWork, type Transaction } from '../ports/unit-of-work.ts';
import { phaseOf } from '../standing.ts';
import { transitionOf } from '../transition-of.ts';
import {
  MIGRATED_EVENT,
  planMigration,
  type MigrationPlan,
  type MigrationRefusal,
} from './plan-migration.ts';

export interface MigrateInput {
  readonly instanceId: string;
  /** Version to go over to. */
  readonly to: number;
  readonly actor: Actor;
  readonly requestId: string;
  readonly reason?: string | undefined;
  /** The step that the preview was made on; when there was another since, nothing happens. */
  readonly expectedSeq?: number | undefined;
}

export type MigrateResult =
  | { readonly ok: true; readonly seq: number; readonly phase: string; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: MigrationRefusal };

const ALLOWED = ['programmamanager', 'systeem'] as const;

const namesOf = ({ to, registered }: MigrationPlan): NewNames => ({
  parts: registered.migration.renamed,
  documents: registered.documents,
  tasks: Object.fromEntries(
    effectsIn(to.machine)
      .filter(({ type }) => type === TASK_EFFECTS.open)
      .map(({ params }) => [String(params[TASK_EFFECTS.name]), params]),
  ),
});

/** Brings one run to another version, with everything that this causes, in one transaction. */
export class MigrateInstance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly jobs: JobQueue,
    private readonly registry: DefinitionRegistry,
    private readonly runs: RunStarter,
  ) {}

  execute(input: MigrateInput): Promise<MigrateResult> {
    return this.unitOfWork.run(
      (tx) => this.within(tx, input),
      (result) => result.ok && !result.repeated,
    );
  }

  private async within(tx: Transaction, input: MigrateInput): Promise<MigrateResult> {
    const { instanceId, requestId, actor, expectedSeq } = input;
    const refuse = (refusal: MigrationRefusal): MigrateResult => ({ ok: false, refusal });
    if (!ALLOWED.some((role) => actor.roles.includes(role)))
      return refuse({ code: 'forbidden', allowed: ALLOWED });
    const loaded = await this.instances.lockAndLoad(tx, instanceId, requestId);
    if (!loaded) return refuse({ code: 'not-found', instanceId });
    if (loaded.earlier) {
      const { seq, to } = loaded.earlier;
      return { ok: true, seq, phase: phaseOf(to), repeated: true };
    }
    const { seq } = loaded.instance;
    if (expectedSeq !== undefined && expectedSeq !== seq) return refuse({ code: 'stale', expectedSeq, seq });
    const plan = planMigration(this.registry, loaded, input.to);
    return plan.ok ? this.write(tx, loaded, plan, input) : plan;
  }

  private async write(
    tx: Transaction,
    loaded: LoadedInstance,
    plan: MigrationPlan,
    { actor, requestId, reason, to }: MigrateInput,
  ): Promise<MigrateResult> {
    const { instance: before } = loaded;
    const event = {
      type: MIGRATED_EVENT,
      van: before.version,
      naar: to,
      ...(reason === undefined || reason === '' ? {} : { reden: reason }),
    };
    const situation = { ...loaded, definition: plan.to, instance: { ...before, version: to } };
    const { instance, transition } = transitionOf(situation, plan.step, { event, actor }, requestId);
    const phase = phaseOf(instance.state.value);
    // First the names: what the step opens, closes and marks is called as the new version calls it.
    this.instances.follow(tx, before.id, namesOf(plan));
    this.instances.write(tx, instance, transition, phase);
    const faults = await this.runs.start(tx, transition);
    if (faults.length > 0) return { ok: false, refusal: { code: 'no-run', faults } };
    await enqueueEffects(this.jobs, this.registry, tx, transition);
    return { ok: true, seq: instance.seq, phase, repeated: false };
  }
}
