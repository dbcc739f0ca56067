export { checkProgramma } from './check/check-programma.ts';
export { requireSoundProgrammas } from './check/require-sound-programmas.ts';
export { RunsModule } from './couplings.module.ts';
export { engineModules, type EngineParts } from './engine-modules.ts';
export { createLog, describeError, fileFor, type Log } from './log.ts';
export { PROGRAMMAS, type Programmas } from './programmas.ts';
export { readinessChecks } from './readiness.ts';
export { WorkflowRegistry } from './workflow-registry.ts';
export { readLock, writeLock } from './versies/lock-file.ts';
export {
  lockFaults,
  lockedVersion,
  withVersion,
  type LockFault,
  type LockedVersion,
} from './versies/lock.ts';
