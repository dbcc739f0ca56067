import type { Diagram, DiagramNode } from '#statechart';
import { edgesBetween } from './lift-edges.ts';
import type { LiftedEdge } from './lift-edges.ts';

/** One stop on the main road, the way to the next one, and the ways that leave the road here. */
export interface Stop {
  readonly node: DiagramNode;
  readonly onward: LiftedEdge | undefined;
  readonly exits: readonly { readonly way: LiftedEdge; readonly to: DiagramNode }[];
}

export interface Road {
  readonly stops: readonly Stop[];
  /** Ends that are only reached from everywhere. */
  readonly apart: readonly DiagramNode[];
}

/**
 * The phases in the order of the definition, and the end that the last one leads to. Every other way between two
 * phases leaves the road: it is drawn as a short arrow to the name of where it goes, not as a line across the picture.
 */
export const roadOf = ({ nodes, edges }: Pick<Diagram, 'nodes' | 'edges'>): Road => {
  const ways = edgesBetween(nodes, edges);
  const phases = nodes.filter(({ kind }) => kind !== 'end');
  const last = phases.at(-1);
  const finish = nodes.find(
    ({ id, kind }) => kind === 'end' && ways.some(({ from, to }) => from === last?.id && to === id),
  );
  const road = finish ? [...phases, finish] : phases;
  const stops = road.map((node, place): Stop => {
    const own = ways.filter(({ from }) => from === node.id);
    const onward = own.find(({ to }) => to === road[place + 1]?.id);
    const exits = own
      .filter((way) => way !== onward)
      .flatMap((way) => nodes.filter(({ id }) => id === way.to).map((to) => ({ way, to })));
    return { node, onward, exits };
  });
  const isReached = (id: string): boolean => ways.some(({ to }) => to === id);
  return {
    stops,
    apart: nodes.filter(({ id, kind }) => kind === 'end' && id !== finish?.id && !isReached(id)),
  };
};
