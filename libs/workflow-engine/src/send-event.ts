import { despiteAdvice, unheededAdvice } from './advice.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { enqueueEffects } from './enqueue-effects.ts';
import { DefinitionRegistry } from './ports/definition-registry.ts';
import { InstanceStore, type LoadedInstance } from './ports/instance-store.ts';
import { JobQueue } from './ports/job-queue.ts';
import { RunStarter } from './ports/run-starter.ts';
import { UnitOfWork, type Transaction } from './ports/unit-of-work.ts';
import type { Refusal } from './refusal.ts';
import { phaseOf, standingOf } from './standing.ts';
import { transitionOf } from './transition-of.ts';

export interface SendEventInput extends Command {
  readonly instanceId: string;
  /** From the form or the caller: the same id is answered the same, however often it arrives. */
  readonly requestId: string;
  /** Why advice that is not met is passed over; becomes part of the event. */
  readonly tegenAdvies?: string | undefined;
  /** Writes that belong to the event (a date, a reaction): under the lock, before the facts are read. */
  readonly alongside?: (tx: Transaction) => Promise<void>;
}

export type SendEventResult =
  | { readonly ok: true; readonly seq: number; readonly phase: string; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

type Earlier = NonNullable<LoadedInstance['earlier']>;

export class SendEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly jobs: JobQueue,
    private readonly registry: DefinitionRegistry,
    private readonly runs: RunStarter,
  ) {}

  /** Moves one instance, and all that the move causes, in one transaction. */
  execute(input: SendEventInput): Promise<SendEventResult> {
    return this.unitOfWork.run(
      (tx) => this.within(tx, input),
      (result) => result.ok && !result.repeated,
    );
  }

  /** The same inside a transaction that the caller keeps only if the result is ok and not repeated. */
  async within(tx: Transaction, input: SendEventInput, jobs: JobQueue = this.jobs): Promise<SendEventResult> {
    const { instanceId, requestId, alongside } = input;
    let loaded = await this.instances.lockAndLoad(tx, instanceId, requestId);
    if (alongside && loaded && !loaded.earlier) {
      await alongside(tx);
      loaded = await this.instances.lockAndLoad(tx, instanceId, requestId);
    }
    if (!loaded) return { ok: false, refusal: { code: 'not-found', instanceId } };
    if (loaded.earlier) return this.repeated(loaded.earlier);
    return this.apply(tx, loaded, { ...input, event: despiteAdvice(input.event, input.tegenAdvies) }, jobs);
  }

  private async apply(
    tx: Transaction,
    loaded: LoadedInstance,
    input: SendEventInput,
    jobs: JobQueue,
  ): Promise<SendEventResult> {
    const situation = { ...loaded, definition: this.definitionOf(loaded) };
    const decision = decide(situation, input);
    if (!decision.ok) return decision;
    const refusal = unheededAdvice(situation, input);
    if (refusal) return { ok: false, refusal };
    const { instance, transition } = transitionOf(situation, decision, input, input.requestId);
    const phase = phaseOf(instance.state.value);
    this.instances.write(tx, instance, transition, phase);
    const faults = await this.runs.start(tx, transition);
    if (faults.length > 0) {
      const standing = standingOf(situation);
      return { ok: false, refusal: { code: 'invalid-payload', asked: input.event.type, faults, standing } };
    }
    await enqueueEffects(jobs, this.registry, tx, transition);
    return { ok: true, seq: instance.seq, phase, repeated: false };
  }

  private repeated({ seq, to }: Earlier): SendEventResult {
    return { ok: true, seq, phase: phaseOf(to), repeated: true };
  }

  private definitionOf({ instance }: LoadedInstance) {
    const definition = this.registry.find(instance.definition, instance.version);
    if (!definition) throw new Error(`No definition ${instance.definition} version ${instance.version}`);
    return definition;
  }
}
