import type { Exploration, Move } from '../exploration/exploration.ts';

/** The configurations from which one of `goals` can be reached over these moves. */
export const reaching = (goals: Iterable<number>, moves: readonly Move[]): ReadonlySet<number> => {
  const before = new Map<number, number[]>();
  for (const { from, to } of moves) {
    const known = before.get(to);
    if (known) known.push(from);
    else before.set(to, [from]);
  }
  const found = new Set(goals);
  for (const at of found) for (const from of before.get(at) ?? []) found.add(from);
  return found;
};

export const ends = ({ configurations }: Exploration): number[] =>
  configurations.flatMap(({ state }, at) => (state.status === 'done' ? [at] : []));
