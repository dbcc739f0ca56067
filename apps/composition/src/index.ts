export { engineModules, type EngineParts } from './engine-modules.ts';
export { readinessChecks } from './readiness.ts';
export { WorkflowRegistry } from './workflow-registry.ts';
