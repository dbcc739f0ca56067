export { engineModules, type EngineParts } from './engine-modules.ts';
export { createLog, describeError, fileFor, type Log } from './log.ts';
export { readinessChecks } from './readiness.ts';
export { WorkflowRegistry } from './workflow-registry.ts';
