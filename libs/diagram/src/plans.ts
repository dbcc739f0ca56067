import type { DiagramNode } from '#statechart';
import type { LiftedEdge } from './lift-edges.ts';

type Ways = readonly LiftedEdge[];

/** Which ways are drawn as arrows; the others are told in words, below the step where they begin. */
export interface Plan {
  readonly drawn: (ways: Ways, ordered: readonly DiagramNode[]) => Ways;
  /** Below each other in their order, whatever ELK would make of it. */
  readonly stacked: boolean;
}

const placesOf = (ordered: readonly DiagramNode[]): ReadonlyMap<string, number> =>
  new Map(ordered.map(({ id }, place) => [id, place]));

const steps = ({ from, to }: LiftedEdge, places: ReadonlyMap<string, number>): number =>
  (places.get(to) ?? 0) - (places.get(from) ?? 0);

/** To every step the way from the nearest one before it: what is needed to see the road. */
const tree: Plan['drawn'] = (ways, ordered) => {
  const places = placesOf(ordered);
  const forward = ways.filter(({ edge }) => !edge.back);
  return ordered.flatMap(({ id }) => {
    const into = forward.filter((way) => way.to === id && steps(way, places) > 0);
    return into.toSorted((one, other) => steps(one, places) - steps(other, places)).slice(0, 1);
  });
};

const onward: Plan['drawn'] = (ways, ordered) => {
  const places = placesOf(ordered);
  return ways.filter((way) => !way.edge.back && steps(way, places) === 1);
};

/** From all arrows to hardly any: the first that fits the paper is taken. */
export const PLANS: readonly Plan[] = [
  { drawn: (ways) => ways, stacked: false },
  { drawn: (ways) => ways.filter(({ edge }) => !edge.back), stacked: false },
  { drawn: tree, stacked: false },
  { drawn: onward, stacked: true },
];

/** A picture that is a little too wide is shown a little smaller: better than losing an arrow. */
export const TOLERANCE = 1.1;
