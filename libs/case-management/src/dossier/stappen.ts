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

const doelenVan = (node: Node): readonly Node[] =>
  [...node.transitions.values(), node.always ?? []]
    .flat()
    .flatMap(({ target = [] }) => target as readonly Node[]);

/** A moment from which a phase can only go back. */
function leidtTerug(node: Node, broers: readonly Node[]): boolean {
  const plaatsen = doelenVan(node)
    .map((doel) => broers.indexOf(doel))
    .filter((plaats) => plaats !== -1);
  return plaatsen.length > 0 && plaatsen.every((plaats) => plaats < broers.indexOf(node));
}

const titelVan = (node: Node): string | undefined => {
  const titel = (node.meta as { titel?: unknown } | undefined)?.titel;
  return typeof titel === 'string' ? titel : undefined;
};

/** A moment that a phase only comes back to, from a later one; a choice at its begin has no title. */
function komtTerug(node: Node, broers: readonly Node[]): boolean {
  const isBegin = node.parent?.initial.target?.includes(node) ?? false;
  const bronnen = broers.filter((broer) => broer !== node && doelenVan(broer).includes(node));
  const plaats = broers.indexOf(node);
  const isLater = (bron: Node): boolean => titelVan(bron) !== undefined && broers.indexOf(bron) > plaats;
  return !isBegin && bronnen.length > 0 && bronnen.every(isLater);
}

/** 'Nieuwe datum zoeken' is met when something falls through: shown while one is there, not before. */
const isZijpad = (node: Node, broers: readonly Node[]): boolean =>
  leidtTerug(node, broers) || komtTerug(node, broers);

export function stappenVan(definition: AnyDefinition, fase: string, moment: Moment): Stap[] {
  if (moment.sporen.length > 0) return moment.sporen.map(spoorStap);
  const hier = moment.pad[1];
  const broers = nodesOf(definition.machine).filter(({ path }) => path.length === 2 && path[0] === fase);
  const momenten = broers.flatMap((node) => {
    const titel = titelVan(node);
    if (titel === undefined || node.type === 'final') return [];
    return node.key === hier || !isZijpad(node, broers) ? [{ id: node.key, titel }] : [];
  });
  const plaats = momenten.findIndex(({ id }) => id === hier);
  return momenten.map((één, nummer) => ({
    ...één,
    stand: nummer < plaats ? 'gedaan' : nummer === plaats ? 'bezig' : 'komt',
  }));
}
