import type { Definition } from '#statechart';
import type { Actor } from '../actor.ts';
import { FireTimers } from '../fire-timer.ts';
import { DefinitionRegistry } from '../ports/definition-registry.ts';
import type { AnyDefinition, RegisteredMigration } from '../ports/definition-registry.ts';
import { InstanceStore } from '../ports/instance-store.ts';
import type { DueTimer, Instance, LoadedInstance, Transition, NewNames } from '../ports/instance-store.ts';
import { JobQueue, type EffectJob } from '../ports/job-queue.ts';
import { UnitOfWork, type Transaction } from '../ports/unit-of-work.ts';
import { PreviewEvent } from '../preview-event.ts';
import { ReadStanding } from '../read-standing.ts';
import { ReplayInstance } from '../replay.ts';
import { SendEvent } from '../send-event.ts';
import { StartInstance } from '../start-instance.ts';
import type { RunStarter } from '../ports/run-starter.ts';
import { noRuns } from './no-runs.ts';
import { MigrateInstance } from '../versions/migrate-instance.ts';
import { PreviewMigration } from '../versions/preview-migration.ts';

export const PROGRAMMAMANAGER: Actor = {
  kind: 'medewerker',
  id: 'm1',
  name: 'P. Manager',
  roles: ['programmamanager'],
};
export const GRIFFIER: Actor = { kind: 'deelnemer', id: 'd1', name: 'G. Griffier', roles: ['griffier'] };

class Registry extends DefinitionRegistry {
  constructor(
    private readonly definitions: readonly AnyDefinition[],
    private readonly ways: readonly RegisteredMigration[],
  ) {
    super();
  }
  override migrations() {
    return this.ways;
  }
  find(name: string, version: number) {
    return this.definitions.find((one) => one.name === name && one.version === version);
  }
  latest(name: string) {
    return this.definitions.find((one) => one.name === name);
  }
  all() {
    return this.definitions;
  }
  deferred(effectType: string) {
    return effectType === 'mail';
  }
}

/** The ports in memory: what a transaction wrote is kept only when it commits, as the real ones do. */
export class MemoryEngine {
  now = '2027-01-04T09:00:00.000Z';
  facts: unknown;
  readonly instances = new Map<string, Instance>();
  readonly log: Transition[] = [];
  readonly jobs: EffectJob[] = [];
  readonly sendEvent: SendEvent;
  readonly startInstance: StartInstance;
  readonly preview: PreviewEvent;
  readonly standing: ReadStanding;
  readonly replay: ReplayInstance;
  readonly timers: FireTimers;
  readonly unitOfWork: UnitOfWork;
  readonly migrate: MigrateInstance;
  readonly previewMigration: PreviewMigration;
  /** Of a run that goes over. */
  readonly runs: RunStarter = { start: (tx, step) => noRuns.start(tx, step) };
  /** What the rows of a case were told to be called. */
  readonly names: NewNames[] = [];
  private pending: (() => void)[] = [];
  /** What the open transaction wrote: it sees its own writes. */
  private staged = new Map<string, Instance>();

  constructor(
    definition: Definition<never>,
    facts: unknown,
    later: readonly AnyDefinition[] = [],
    ways: readonly RegisteredMigration[] = [],
  ) {
    this.facts = facts;
    const store = this.store();
    const queue = this.queue();
    const registry = new Registry([definition, ...later], ways);
    this.unitOfWork = this.transactions();
    this.sendEvent = new SendEvent(this.unitOfWork, store, queue, registry, noRuns);
    this.startInstance = new StartInstance(store, queue, registry);
    this.preview = new PreviewEvent(store, registry);
    this.standing = new ReadStanding(store, registry);
    this.replay = new ReplayInstance(store, registry);
    this.timers = new FireTimers(store, this.sendEvent);
    this.migrate = new MigrateInstance(this.unitOfWork, store, queue, registry, this.runs);
    this.previewMigration = new PreviewMigration(store, registry);
  }

  async start(instanceId: string, definition: string): Promise<void> {
    await this.unitOfWork.run((tx) =>
      this.startInstance.within(tx, { instanceId, definition, actor: PROGRAMMAMANAGER, requestId: 'start' }),
    );
  }

  passDays(days: number): void {
    this.now = new Date(Date.parse(this.now) + days * 86_400_000).toISOString();
  }

  private loaded(id: string, requestId: string): LoadedInstance | undefined {
    const instance = this.staged.get(id) ?? this.instances.get(id);
    const earlier = this.log.find((row) => row.instanceId === id && row.requestId === requestId);
    return instance && structuredClone({ instance, facts: this.facts, now: this.now, earlier });
  }

  private transactions(): UnitOfWork {
    const tx: Transaction = {
      sql: () => Promise.resolve([]),
      write: () => undefined,
      join: async (work) => void (await work(tx.sql)),
    };
    return {
      run: async (work, keep = () => true) => {
        this.forget();
        const result = await work(tx);
        if (keep(result)) for (const apply of this.pending) apply();
        this.forget();
        return result;
      },
    };
  }

  private forget(): void {
    this.pending = [];
    this.staged = new Map();
  }

  queue(): JobQueue {
    return {
      enqueue: (_tx, jobs) => {
        this.pending.push(() => this.jobs.push(...jobs));
        return Promise.resolve();
      },
    };
  }

  private store(): InstanceStore {
    return {
      lockAndLoad: (_tx, id, requestId) => Promise.resolve(this.loaded(id, requestId)),
      loadForStart: () => Promise.resolve({ facts: this.facts, now: this.now }),
      read: (id) => Promise.resolve(this.loaded(id, '')),
      history: (id) => Promise.resolve(structuredClone(this.log.filter((row) => row.instanceId === id))),
      ids: () => Promise.resolve([...this.instances.keys()]),
      write: (_tx, instance, transition) => {
        this.staged.set(instance.id, instance);
        this.pending.push(() => {
          this.instances.set(instance.id, JSON.parse(JSON.stringify(instance)) as Instance);
          this.log.push(JSON.parse(JSON.stringify(transition)) as Transition);
        });
      },
      follow: (_tx, _id, names) => void this.pending.push(() => this.names.push(names)),
      claimDueTimers: (limit) => Promise.resolve(this.dueTimers().slice(0, limit)),
    };
  }

  private dueTimers(): DueTimer[] {
    return [...this.instances.values()]
      .filter(({ status }) => status === 'active')
      .flatMap(({ id, state }) =>
        state.timers.map((timer) => ({
          instanceId: id,
          id: timer.id,
          generation: timer.generation,
          dueAt: timer.dueAt,
        })),
      )
      .filter(({ dueAt }) => dueAt <= this.now)
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  }
}
