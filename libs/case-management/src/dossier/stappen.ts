import { nodesOf } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { Fase } from '../woorden/fasen.ts';
import type { Moment, Spoor } from '../woorden/moment.ts';

export interface Stap {
  readonly id: string;
  readonly titel: string;
  readonly stand: 'gedaan' | 'bezig' | 'komt';
}

export interface DossierFase extends Fase {
  /** The moments of the current phase, in order; empty for other phases. */
  readonly stappen: readonly Stap[];
}

type Node = ReturnType<typeof nodesOf>[number];

const spoorStap = ({ id, titel, klaar, moment }: Spoor): Stap => ({
  id,
  titel: klaar || moment.titel === '' ? titel : `${titel}: ${moment.titel.toLowerCase()}`,
  stand: klaar ? 'gedaan' : 'bezig',
});

/**
 * A moment from which a phase can only go back ('Nieuwe datum zoeken') is one that it meets when something goes
 * wrong: shown while it is there, not before.
 */
function isZijpad(node: Node, broers: readonly Node[]): boolean {
  const doelen = [...node.transitions.values()]
    .flat()
    .flatMap(({ target = [] }) => target as readonly Node[]);
  const plaatsen = doelen.map((doel) => broers.indexOf(doel)).filter((plaats) => plaats !== -1);
  return plaatsen.length > 0 && plaatsen.every((plaats) => plaats < broers.indexOf(node));
}

export function stappenVan(definition: AnyDefinition, fase: string, moment: Moment): Stap[] {
  if (moment.sporen.length > 0) return moment.sporen.map(spoorStap);
  const hier = moment.pad[1];
  const broers = nodesOf(definition.machine).filter(({ path }) => path.length === 2 && path[0] === fase);
  const momenten = broers.flatMap((node) => {
    const titel = (node.meta as { titel?: unknown } | undefined)?.titel;
    if (typeof titel !== 'string' || node.type === 'final') return [];
    return node.key === hier || !isZijpad(node, broers) ? [{ id: node.key, titel }] : [];
  });
  const plaats = momenten.findIndex(({ id }) => id === hier);
  return momenten.map((één, nummer) => ({
    ...één,
    stand: nummer < plaats ? 'gedaan' : nummer === plaats ? 'bezig' : 'komt',
  }));
}
