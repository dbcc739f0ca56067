import { activeStates, type Timer } from '#statechart';
import { DefinitionRegistry, type AnyDefinition } from './ports/definition-registry.ts';
import { InstanceStore, type Instance } from './ports/instance-store.ts';
import type { Standing } from './refusal.ts';
import { standingOf } from './standing.ts';

export interface StandingView {
  readonly definition: AnyDefinition;
  readonly instance: Instance;
  readonly facts: unknown;
  readonly now: string;
  readonly standing: Standing;
  /** Active states from the outside in, with the words of the definition. */
  readonly active: readonly {
    readonly path: readonly string[];
    readonly meta: Readonly<Record<string, unknown>>;
  }[];
  readonly timers: readonly (Timer & { readonly title: string })[];
}

const titleOf = (definition: AnyDefinition, delay: string): string => {
  const spec = definition.delays[delay];
  if (!spec) throw new Error(`${definition.name} has no description of the term '${delay}'`);
  return spec.title;
};

/** Where one instance stands, for pages and the API. */
export class ReadStanding {
  constructor(
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(instanceId: string): Promise<StandingView | undefined> {
    const loaded = await this.instances.read(instanceId);
    if (!loaded) return undefined;
    const { instance, facts, now } = loaded;
    const definition = this.registry.find(instance.definition, instance.version);
    if (!definition) throw new Error(`No definition ${instance.definition} version ${instance.version}`);
    return {
      definition,
      instance,
      facts,
      now,
      standing: standingOf({ definition, instance, facts, now }),
      active: activeStates(definition.machine, instance.state),
      timers: instance.state.timers.map((timer) => ({
        ...timer,
        title: titleOf(definition, timer.delay),
      })),
    };
  }
}
