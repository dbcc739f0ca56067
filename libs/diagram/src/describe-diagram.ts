import type { Diagram } from '#statechart';

/** What a picture tells, for who does not see it; the list beside it has the rest. */
export const describeDiagram = ({ nodes, title }: Pick<Diagram, 'nodes' | 'title'>): string => {
  const phases = nodes.filter(({ kind }) => kind !== 'end').map((node) => node.title);
  return `De fasen van ${title}, op volgorde: ${phases.join(', ')}.`;
};
