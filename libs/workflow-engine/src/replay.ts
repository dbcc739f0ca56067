import { begin } from '#statechart';
import { decide, type Decision } from './decide.ts';
import { hashOf } from './hash.ts';
import { DefinitionRegistry } from './ports/definition-registry.ts';
import { InstanceStore, type Instance, type Transition } from './ports/instance-store.ts';
import { surroundingsOf, type Situation } from './situation.ts';
import { START_EVENT } from './start-instance.ts';
import { transitionOf } from './transition-of.ts';
import { unborn } from './unborn.ts';
import { MIGRATED_EVENT, planMigration } from './versions/plan-migration.ts';

export interface Difference {
  readonly seq: number;
  readonly what: 'hash' | 'chain' | 'refused' | 'state' | 'effects' | 'timers' | 'snapshot' | 'definition';
  readonly expected: unknown;
  readonly found: unknown;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const begun = (situation: Situation): Decision => ({
  ...begin(situation.definition.machine, {}, surroundingsOf(situation)),
  status: 'active',
});

/** The one step that two definitions take part in. */
const crossing = (registry: DefinitionRegistry, instance: Instance, row: Transition) => {
  const plan = planMigration(registry, { instance, facts: row.facts, now: row.at }, row.version);
  return plan.ok ? plan.step : plan;
};

/** Recomputes every step of a log, purely; no difference means that log, definition and snapshot agree. */
export const replay = (
  registry: DefinitionRegistry,
  instance: Instance,
  history: readonly Transition[],
): Difference[] => {
  const differences: Difference[] = [];
  const note = (seq: number, what: Difference['what'], expected: unknown, found: unknown) => {
    if (!same(expected, found)) differences.push({ seq, what, expected, found });
  };
  let current = unborn(instance.id, instance.definition, history[0]?.version ?? instance.version);
  for (const row of history) {
    note(row.seq, 'chain', current.lastHash, row.previousHash);
    note(row.seq, 'hash', row.hash, hashOf(row));
    const definition = registry.find(row.definition, row.version);
    if (!definition) {
      note(row.seq, 'definition', `${row.definition} ${row.version}`, null);
      return differences;
    }
    const crossed = row.event.type === MIGRATED_EVENT;
    if (!crossed && row.version !== current.version) {
      note(row.seq, 'definition', `${row.definition} ${current.version}`, `${row.definition} ${row.version}`);
      return differences;
    }
    const arrived = { ...current, version: row.version };
    const situation: Situation = { definition, instance: arrived, facts: row.facts, now: row.at };
    const decision = crossed
      ? crossing(registry, current, row)
      : row.event.type === START_EVENT
        ? begun(situation)
        : decide(situation, row);
    if (!decision.ok) {
      // Not what somebody wrote with it: this is printed.
      note(row.seq, 'refused', row.event.type, decision.refusal.code);
      return differences;
    }
    note(row.seq, 'state', row.to, decision.state.value);
    note(row.seq, 'effects', row.effects, decision.effects);
    note(row.seq, 'timers', row.timerChanges, decision.timerChanges);
    current = transitionOf(situation, decision, row, row.requestId).instance;
  }
  note(instance.seq, 'snapshot', instance.state, current.state);
  return differences;
};

export class ReplayInstance {
  constructor(
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
  ) {}

  /** Undefined when there is no such instance. */
  async execute(instanceId: string): Promise<{ steps: number; differences: Difference[] } | undefined> {
    const loaded = await this.instances.read(instanceId);
    if (!loaded) return undefined;
    const history = await this.instances.history(instanceId);
    return { steps: history.length, differences: replay(this.registry, loaded.instance, history) };
  }

  ids(): Promise<string[]> {
    return this.instances.ids();
  }
}
