import { begin } from '#statechart';
import type { Actor } from './actor.ts';
import { enqueueEffects } from './enqueue-effects.ts';
import { DefinitionRegistry } from './ports/definition-registry.ts';
import { InstanceStore } from './ports/instance-store.ts';
import { JobQueue } from './ports/job-queue.ts';
import type { Transaction } from './ports/unit-of-work.ts';
import { surroundingsOf } from './situation.ts';
import { phaseOf } from './standing.ts';
import { transitionOf } from './transition-of.ts';
import { unborn } from './unborn.ts';

/** Event type of the first row of every log. */
export const START_EVENT = 'START';

export interface StartInput {
  readonly instanceId: string;
  readonly definition: string;
  readonly actor: Actor;
  readonly requestId: string;
}

export class StartInstance {
  constructor(
    private readonly instances: InstanceStore,
    private readonly jobs: JobQueue,
    private readonly registry: DefinitionRegistry,
  ) {}

  /** Starts a run on the latest version, inside the transaction that also writes what the run is about. */
  async within(
    tx: Transaction,
    { instanceId, definition: name, actor, requestId }: StartInput,
  ): Promise<void> {
    const definition = this.registry.latest(name);
    if (!definition) throw new Error(`No definition '${name}'`);
    const { facts, now } = await this.instances.loadForStart(tx, instanceId);
    const situation = { definition, instance: unborn(instanceId, name, definition.version), facts, now };
    const step = begin(definition.machine, {}, surroundingsOf(situation));
    const command = { event: { type: START_EVENT }, actor };
    const written = transitionOf(situation, { ...step, status: 'active' }, command, requestId);
    this.instances.write(tx, written.instance, written.transition, phaseOf(written.instance.state.value));
    await enqueueEffects(this.jobs, this.registry, tx, written.transition);
  }
}
