import { renameName, type RequirementState } from '#statechart';
import type { Standing } from '../refusal.ts';

/** A requirement that did not stand in the way before, and would in the new version. */
export interface NewlyMissing extends RequirementState {
  /** Label of the event that it stops. */
  readonly event: string;
}

/** Hard requirements that are unmet on arrival, without those that were in the way of the same event already. */
export const newlyMissing = (
  before: Standing,
  after: Standing,
  renamed: Readonly<Record<string, string>>,
): NewlyMissing[] => {
  const was = new Set(
    before.accepted.flatMap(({ type, missing }) =>
      missing.map(({ name }) => `${renameName(renamed, type)} ${renameName(renamed, name)}`),
    ),
  );
  return after.accepted.flatMap(({ type, label, missing }) =>
    missing
      .filter(({ name }) => !was.has(`${type} ${name}`))
      .map((requirement) => ({ ...requirement, event: label })),
  );
};
