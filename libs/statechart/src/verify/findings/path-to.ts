import type { Exploration } from '../exploration/exploration.ts';
import type { PathStep } from '../finding.ts';

/** The shortest path that was found to a configuration; the exploration went breadth first. */
export const pathTo = ({ configurations }: Pick<Exploration, 'configurations'>, at: number): PathStep[] => {
  const path: PathStep[] = [];
  for (let number = at; ;) {
    const here = configurations[number];
    if (!here) return path;
    path.unshift(here.step);
    if (number === 0) return path;
    number = here.from;
  }
};
