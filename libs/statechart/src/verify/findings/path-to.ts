import type { Exploration } from '../exploration/exploration.ts';
import type { PathStep } from '../finding.ts';

/** The shortest path that was found to a configuration, its first step included; the exploration went breadth first. */
export const pathTo = ({ configurations }: Pick<Exploration, 'configurations'>, at: number): PathStep[] => {
  const path: PathStep[] = [];
  let here = configurations[at];
  while (here) {
    path.unshift(here.step);
    here = here.from === here.number ? undefined : configurations[here.from];
  }
  return path;
};
