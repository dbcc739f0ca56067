import type { Surroundings } from '#statechart';
import type { AnyDefinition } from './ports/definition-registry.ts';
import type { Instance } from './ports/instance-store.ts';

/** All that a decision is made on, and nothing else. */
export interface Situation {
  readonly definition: AnyDefinition;
  readonly instance: Instance;
  readonly facts: unknown;
  /** UTC ISO instant. */
  readonly now: string;
}

/** What the statechart may know of it. */
export const surroundingsOf = ({ definition, instance, facts, now }: Situation): Surroundings => ({
  now,
  facts,
  seq: instance.seq + 1,
  datedDelays: new Set(Object.keys(definition.delays).filter((name) => definition.delays[name]?.dated)),
});
