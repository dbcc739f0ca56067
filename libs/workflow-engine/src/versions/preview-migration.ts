import { activeStates, type CarriedTerm, type EffectRecord, type TimerChange } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from '../ports/definition-registry.ts';
import { InstanceStore, type Instance } from '../ports/instance-store.ts';
import { standingOf } from '../standing.ts';
import { newlyMissing, type NewlyMissing } from './newly-missing.ts';
import { planMigration, type MigrationRefusal } from './plan-migration.ts';

export interface MigrationPreview {
  readonly ok: true;
  /** The step that this was decided on. */
  readonly seq: number;
  readonly now: string;
  /** As the new version names them. */
  readonly facts: unknown;
  readonly from: AnyDefinition;
  readonly to: AnyDefinition;
  /** Names that changed: old → new. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Titles of the moments, innermost. */
  readonly fromTitles: readonly string[];
  readonly toTitles: readonly string[];
  readonly effects: readonly EffectRecord[];
  readonly timerChanges: readonly TimerChange[];
  readonly terms: readonly (CarriedTerm & { readonly title: string })[];
  readonly missing: readonly NewlyMissing[];
}

const titlesOf = ({ machine }: AnyDefinition, { state }: Instance): string[] =>
  activeStates(machine, state).flatMap(({ leaf, meta, path }) =>
    leaf ? [typeof meta['titel'] === 'string' ? meta['titel'] : path.join('.')] : [],
  );

/** Proefoverzetting: what another version would do to a run, decided on today's facts and written nowhere. */
export class PreviewMigration {
  constructor(
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(
    instanceId: string,
    version: number,
  ): Promise<MigrationPreview | { readonly ok: false; readonly refusal: MigrationRefusal }> {
    const loaded = await this.instances.read(instanceId);
    if (!loaded) return { ok: false, refusal: { code: 'not-found', instanceId } };
    const plan = planMigration(this.registry, loaded, version);
    if (!plan.ok) return plan;
    const { from, to, step, facts, report, registered } = plan;
    const { instance, now } = loaded;
    const moved: Instance = { ...instance, version, state: step.state, status: step.status };
    const before = standingOf({ definition: from, instance, facts: loaded.facts, now });
    const after = standingOf({ definition: to, instance: moved, facts, now });
    return {
      ok: true,
      seq: instance.seq,
      now,
      facts,
      from,
      to,
      renamed: registered.migration.renamed,
      fromTitles: titlesOf(from, instance),
      toTitles: titlesOf(to, moved),
      effects: step.effects,
      timerChanges: step.timerChanges,
      terms: report.terms.map((term) => ({
        ...term,
        title: (term.what === 'dropped' ? from : to).delays[term.delay]?.title ?? term.delay,
      })),
      missing: newlyMissing(before, after, registered.migration.renamed),
    };
  }
}
