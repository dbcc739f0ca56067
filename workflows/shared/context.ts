import type { Feiten } from '#domain';

/** What a run of a programme remembers itself; all else that a guard may know comes with the facts. */
export interface Geheugen {
  /** Phases that were confirmed at least once: only these can be reopened. */
  readonly fasen: readonly string[];
  /** Part → number of the consultation round that was sent last. */
  readonly rondes: Readonly<Record<string, number>>;
}

/** The context of a live step; `nu` and `feiten` are put in before each step and never stored. */
export interface Context extends Geheugen {
  /** UTC instant of the step. */
  readonly nu: string;
  readonly feiten: Feiten;
}

export type Begin = Pick<Context, 'nu' | 'feiten'>;

/**
 * The context of a run that starts. XState calls this without input too, at every pure step, for an
 * actor that it throws away: it must not fail then.
 */
export const beginContext = ({ input }: { input: Begin | undefined }): Context => ({
  ...(input as Begin),
  fasen: [],
  rondes: {},
});
