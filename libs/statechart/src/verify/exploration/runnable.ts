/** What a machine asks of its surroundings: a guard, the length of a term, or what to remember. */
export type Kind = 'guard' | 'delay' | 'memory';

interface Live {
  readonly context: Readonly<Record<string, unknown>>;
  readonly event: { readonly type: string };
}
export type Run = (live: Live, params: unknown) => unknown;

/** An assignment of XState: one function for the whole, or one or a value for each key. */
const assignmentOf = (assignment: unknown): Run => {
  if (typeof assignment === 'function') return assignment as Run;
  const parts = Object.entries(assignment as Record<string, unknown>);
  return (live, params) =>
    Object.fromEntries(
      parts.map(([key, part]) => [key, typeof part === 'function' ? (part as Run)(live, params) : part]),
    );
};

/** The plain function behind an implementation; none for what reads no facts, such as an effect or `not(…)`. */
export const runnable = (kind: Kind, implementation: unknown): Run | undefined => {
  if (kind === 'delay' && typeof implementation === 'number') return () => implementation;
  if (typeof implementation !== 'function') return undefined;
  const { type, assignment } = implementation as { type?: string; assignment?: unknown };
  if (kind === 'memory') return type === 'xstate.assign' ? assignmentOf(assignment) : undefined;
  return 'check' in implementation ? undefined : (implementation as Run);
};
