export { AGAINST_ADVICE, despiteAdvice, unheededAdvice } from './advice.ts';
export { SYSTEM, type Actor } from './actor.ts';
export type { AcceptedEvent, FieldFault, Refusal, RefusalCode, Standing } from './refusal.ts';
export { UnitOfWork, type Transaction } from './ports/unit-of-work.ts';
export {
  InstanceStore,
  type DueTimer,
  type EngineEvent,
  type Instance,
  type InstanceStatus,
  type LoadedInstance,
  type NewNames,
  type Transition,
} from './ports/instance-store.ts';
export { Clock } from './ports/clock.ts';
export { Ids } from './ports/ids.ts';
export { EffectHandler } from './ports/effect-handler.ts';
export { JobQueue, type EffectJob } from './ports/job-queue.ts';
export { RunStarter } from './ports/run-starter.ts';
export {
  DefinitionRegistry,
  type AnyDefinition,
  type RegisteredMigration,
} from './ports/definition-registry.ts';
export { FIRST_HASH, hashOf } from './hash.ts';
export { PAUSE, RESUME } from './life-events.ts';
export { TIMER_EVENT, type Command } from './command.ts';
export { decide, type Decision, type Taken } from './decide.ts';
export type { Situation } from './situation.ts';
export { SendEvent, type SendEventInput, type SendEventResult } from './send-event.ts';
export { SendEvents, type Bundling } from './send-events.ts';
export { START_EVENT, StartInstance, type StartInput } from './start-instance.ts';
export { FireTimers } from './fire-timer.ts';
export { PreviewEvent, type Preview } from './preview-event.ts';
export { ReadStanding, type StandingView } from './read-standing.ts';
export { RunRecorder } from './run-recorder.ts';
export { ReplayInstance, replay, type Difference } from './replay.ts';
export { MIGRATED_EVENT, type MigrationRefusal } from './versions/plan-migration.ts';
export { namesSince } from './versions/names-since.ts';
export { digestOf } from './versions/digest.ts';
export { MigrateInstance, type MigrateInput, type MigrateResult } from './versions/migrate-instance.ts';
export { PreviewMigration, type MigrationPreview } from './versions/preview-migration.ts';
export type { NewlyMissing } from './versions/newly-missing.ts';
export { WorkflowEngineModule } from './workflow-engine.module.ts';
