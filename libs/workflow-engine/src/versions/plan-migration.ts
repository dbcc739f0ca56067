import { migrate, type MigrationFault, type MigrationReport } from '#statechart';
import type { Taken } from '../decide.ts';
import type { AnyDefinition, DefinitionRegistry, RegisteredMigration } from '../ports/definition-registry.ts';
import type { Instance } from '../ports/instance-store.ts';
import type { FieldFault } from '../refusal.ts';
import { surroundingsOf } from '../situation.ts';

/** Event type under which a run goes over to another version: `{ type, van, naar, reden? }`. Nobody can send it. */
export const MIGRATED_EVENT = 'OVERGEZET';

/** Why a run stays on its version, in facts. */
export type MigrationRefusal =
  | { readonly code: 'not-found'; readonly instanceId: string }
  | { readonly code: 'forbidden'; readonly allowed: readonly string[] }
  | { readonly code: 'stale'; readonly expectedSeq: number; readonly seq: number }
  | { readonly code: 'no-migration'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly code: 'finished' | 'paused' }
  | { readonly code: 'no-place'; readonly fault: MigrationFault }
  /** It would begin another run, and that one may not begin. */
  | { readonly code: 'no-run'; readonly faults: readonly FieldFault[] };

export interface MigrationPlan {
  readonly ok: true;
  readonly from: AnyDefinition;
  readonly to: AnyDefinition;
  readonly registered: RegisteredMigration;
  readonly step: Taken;
  /** As the new version names them. */
  readonly facts: unknown;
  readonly report: MigrationReport;
}

export type MigrationDecision = MigrationPlan | { readonly ok: false; readonly refusal: MigrationRefusal };

interface Stand {
  readonly instance: Instance;
  readonly facts: unknown;
  readonly now: string;
}

const known = (registry: DefinitionRegistry, name: string, version: number): AnyDefinition => {
  const definition = registry.find(name, version);
  if (!definition) throw new Error(`No definition ${name} version ${version}`);
  return definition;
};

/** What going over to another version does to a run: pure, and the only road there, for preview, move and replay. */
export const planMigration = (
  registry: DefinitionRegistry,
  stand: Stand,
  version: number,
): MigrationDecision => {
  const { definition: name, version: current, status, state } = stand.instance;
  const refuse = (refusal: MigrationRefusal): MigrationDecision => ({ ok: false, refusal });
  const registered = registry
    .migrations()
    .find((way) => way.name === name && way.from === current && way.to === version);
  if (!registered) return refuse({ code: 'no-migration', name, from: current, to: version });
  if (status === 'done') return refuse({ code: 'finished' });
  // Its terms stand still, and a new one would not know since when.
  if (status === 'paused') return refuse({ code: 'paused' });
  const [from, to] = [known(registry, name, current), known(registry, name, version)];
  const machines = { from: from.machine, to: to.machine };
  const result = migrate(machines, registered.migration, state, surroundingsOf({ ...stand, definition: to }));
  if (!result.ok) return refuse({ code: 'no-place', fault: result.fault });
  const { facts, report, ...step } = result;
  return { ok: true, from, to, registered, step: { ...step, status: step.state.status }, facts, report };
};
