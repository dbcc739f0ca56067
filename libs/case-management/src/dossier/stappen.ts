import { nodesOf } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { Fase } from '../woorden/fasen.ts';
import type { Moment } from '../woorden/moment.ts';

export interface Stap {
  readonly id: string;
  readonly titel: string;
  readonly stand: 'gedaan' | 'bezig' | 'komt';
}

export interface DossierFase extends Fase {
  /** The moments of the current phase, in order; empty for other phases. */
  readonly stappen: readonly Stap[];
}

/** A moment that a traject only meets when something goes wrong is shown while it is there, not before. */
const isZijpad = (meta: unknown): boolean => (meta as { zijpad?: unknown } | undefined)?.zijpad === true;

export function stappenVan(definition: AnyDefinition, fase: string, moment: Moment): Stap[] {
  const hier = moment.pad[1];
  const momenten = nodesOf(definition.machine)
    .filter((node) => node.path.length === 2 && node.path[0] === fase && node.type !== 'final')
    .flatMap((node) => {
      const titel = (node.meta as { titel?: unknown } | undefined)?.titel;
      return typeof titel === 'string' && (!isZijpad(node.meta) || node.key === hier) ? [{ id: node.key, titel }] : [];
    });
  const plaats = momenten.findIndex(({ id }) => id === hier);
  return momenten.map((één, nummer) => ({
    ...één,
    stand: nummer < plaats ? 'gedaan' : nummer === plaats ? 'bezig' : 'komt',
  }));
}
