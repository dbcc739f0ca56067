import { Module, type Type } from '@nestjs/common';
import { FireTimers } from './fire-timer.ts';
import { DefinitionRegistry } from './ports/definition-registry.ts';
import { InstanceStore } from './ports/instance-store.ts';
import { JobQueue } from './ports/job-queue.ts';
import { RunStarter } from './ports/run-starter.ts';
import { UnitOfWork } from './ports/unit-of-work.ts';
import { PreviewEvent } from './preview-event.ts';
import { ReadStanding } from './read-standing.ts';
import { ReplayInstance } from './replay.ts';
import { SendEvent } from './send-event.ts';
import { SendEvents } from './send-events.ts';
import { StartInstance } from './start-instance.ts';
import { MigrateInstance } from './versions/migrate-instance.ts';
import { PreviewMigration } from './versions/preview-migration.ts';

type Token = abstract new (...args: never[]) => unknown;

const provide = (useCase: Type, ...inject: Token[]) => ({
  provide: useCase,
  inject,
  useFactory: (...ports: unknown[]) => new useCase(...ports) as unknown,
});

const useCases = [
  provide(SendEvent, UnitOfWork, InstanceStore, JobQueue, DefinitionRegistry, RunStarter),
  provide(SendEvents, UnitOfWork, SendEvent, JobQueue),
  provide(StartInstance, InstanceStore, JobQueue, DefinitionRegistry),
  provide(FireTimers, InstanceStore, SendEvent),
  provide(PreviewEvent, InstanceStore, DefinitionRegistry),
  provide(ReadStanding, InstanceStore, DefinitionRegistry),
  provide(ReplayInstance, InstanceStore, DefinitionRegistry),
  provide(MigrateInstance, UnitOfWork, InstanceStore, JobQueue, DefinitionRegistry, RunStarter),
  provide(PreviewMigration, InstanceStore, DefinitionRegistry),
];

/** The engine's use cases; the ports come from the global modules that the apps wire. */
@Module({
  providers: useCases,
  exports: useCases.map(({ provide: useCase }) => useCase),
})
export class WorkflowEngineModule {}
