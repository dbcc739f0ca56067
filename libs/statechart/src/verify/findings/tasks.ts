import type { Exploration, Move } from '../exploration/exploration.ts';
import type { Finding } from '../finding.ts';
import { pathTo } from './path-to.ts';
import { ends } from './reach.ts';

/** Tasks that may be open in each configuration, by some way there. */
const openTasks = ({ configurations, moves }: Exploration): readonly ReadonlySet<string>[] => {
  const open = configurations.map(() => new Set<string>());
  const onward = new Map<number, Move[]>();
  for (const move of moves) onward.set(move.from, [...(onward.get(move.from) ?? []), move]);
  const todo = [...configurations.keys()];
  for (let at = todo.shift(); at !== undefined; at = todo.shift())
    for (const { to, tasks } of onward.get(at) ?? []) {
      const there = open[to];
      if (!there) continue;
      const before = there.size;
      for (const code of open[at] ?? []) if (tasks.get(code) !== false) there.add(code);
      for (const [code, isOpen] of tasks) if (isOpen) there.add(code);
      if (there.size > before) todo.push(to);
    }
  return open;
};

/** At the end nobody has anything left to do. */
export const checkOpenTasks = (exploration: Exploration): Finding[] => {
  const open = openTasks(exploration);
  const left = new Map<string, number>();
  for (const at of ends(exploration))
    for (const code of open[at] ?? []) if (!left.has(code)) left.set(code, at);
  return [...left].map(([where, at]) => ({
    code: 'task-left-open',
    where,
    sentence: `The task '${where}' may still be open at the end.`,
    path: pathTo(exploration, at),
  }));
};
