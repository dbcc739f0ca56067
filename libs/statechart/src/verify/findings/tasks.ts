import type { Exploration } from '../exploration/exploration.ts';
import type { Finding } from '../finding.ts';
import { pathTo } from './path-to.ts';
import { ends } from './reach.ts';

/** Tasks that may be open in each configuration, by some way there. */
const openTasks = ({ configurations, moves }: Exploration): ReadonlyMap<number, ReadonlySet<string>> => {
  const open = new Map(configurations.map(({ number }) => [number, new Set<string>()]));
  const onward = Map.groupBy(moves, ({ from }) => from);
  const todo = [...open];
  for (let next = todo.shift(); next; next = todo.shift()) {
    const [at, here] = next;
    for (const { to, tasks } of onward.get(at) ?? []) {
      const there = open.get(to) ?? new Set();
      const before = there.size;
      for (const code of here) if (tasks.get(code) !== false) there.add(code);
      for (const [code, isOpen] of tasks) if (isOpen) there.add(code);
      if (there.size > before) todo.push([to, there]);
    }
  }
  return open;
};

/** At the end nobody has anything left to do. */
export const checkOpenTasks = (exploration: Exploration): Finding[] => {
  const open = openTasks(exploration);
  const left = new Map<string, number>();
  for (const at of ends(exploration))
    for (const code of open.get(at) ?? []) if (!left.has(code)) left.set(code, at);
  return [...left].map(([where, at]) => ({
    code: 'task-left-open',
    where,
    sentence: `The task '${where}' may still be open at the end.`,
    path: pathTo(exploration, at),
  }));
};
