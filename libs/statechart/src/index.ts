export type { StateValue } from 'xstate';
export type {
  EffectRecord,
  NotTaken,
  Step,
  StepResult,
  StoredState,
  Surroundings,
  Timer,
  TimerChange,
} from './stored-state.ts';
export { IllegalStateError, legalValue } from './restore.ts';
export { TimerError, foldTimers, rearm, shiftTimers } from './timers.ts';
export { advance, begin, fire } from './step.ts';
export { eventOptions, type EventOption, type NamedGuard } from './accepted-events.ts';
export {
  REQUIREMENT_GUARD,
  actorsOf,
  confirmedIn,
  confirmedPhases,
  requirementStates,
  type ConfirmedPhase,
  type Definition,
  type DelaySpec,
  type EventField,
  type EventSpec,
  type ParallelPhase,
  type PhaseSpec,
  type Requirement,
  type RequirementState,
} from './definition.ts';
export { activeStates, type ActiveState } from './active-meta.ts';
export { effectsIn } from './effects-in.ts';
export { delayOfTimer, knowsEvent, nodesOf } from './nodes.ts';
export type { Landing, Leaf, LeafMap } from './migrate/leaf.ts';
export type {
  AnyMigration,
  CarriedTerm,
  Here,
  Migration,
  MigrationFault,
  MigrationReport,
  MigrationResult,
} from './migrate/migration.ts';
export { TASK_EFFECTS } from './migrate/entry-exit.ts';
export { migrate } from './migrate/migrate.ts';
export { renameName } from './migrate/rename.ts';
export {
  diagramNodes,
  diagramOf,
  progressOf,
  visitedIn,
  type Diagram,
  type DiagramAction,
  type DiagramAnywhere,
  type DiagramEdge,
  type DiagramNode,
  type DiagramNodeKind,
  type DiagramRequirement,
  type DiagramStay,
  type Progress,
  type ProgressByNode,
} from './diagram/index.ts';
export {
  BOUND,
  FINDING_CODES,
  acknowledge,
  verify,
  verifyStructure,
  type Acknowledgement,
  type Bound,
  type Finding,
  type FindingCode,
  type Mention,
  type PathStep,
  type Report,
  type Situation,
  type Vocabulary,
} from './verify/index.ts';
