import type { Move } from '../exploration/exploration.ts';
import { reaching } from './reach.ts';

const reversed = (moves: readonly Move[]): Move[] =>
  moves.map((move) => ({ ...move, from: move.to, to: move.from }));

/**
 * Of the configurations from which there is no way to the end, those that are at fault: a group that is never left
 * again. Whatever only leads there is as dead, but nothing is wrong with it.
 */
export const traps = (dead: ReadonlySet<number>, moves: readonly Move[]): number[] => {
  const among = moves.filter(({ from, to }) => dead.has(from) && dead.has(to));
  const onward = reversed(among);
  const found: number[] = [];
  const left = new Set(dead);
  for (const start of dead) {
    if (!left.has(start)) continue;
    let trap: ReadonlySet<number>;
    for (let at: number | undefined = start; ;) {
      const after = reaching([at], onward);
      const back: ReadonlySet<number> = reaching([at], among);
      trap = after;
      const further: number | undefined = [...after].find((one) => !back.has(one));
      if (further === undefined) break;
      at = further;
    }
    found.push(...trap);
    for (const one of reaching(trap, among)) left.delete(one);
  }
  return found.sort((a, b) => a - b);
};
