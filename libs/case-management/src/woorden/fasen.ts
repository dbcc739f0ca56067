import type { AnyDefinition, InstanceStatus } from '#workflow-engine';
import type { Fasetijd } from '../ports/bordlezer.ts';

export type FaseStand = 'gedaan' | 'bezig' | 'komt' | 'vervallen';

export interface Fase {
  readonly id: string;
  readonly titel: string;
  readonly nummer: number;
  readonly stand: FaseStand;
  /** UTC instants: when it began, and when it was confirmed. */
  readonly van: string | null;
  readonly tot: string | null;
  /** When its session is or was, if it has one. */
  readonly gepland: string | null;
}

export interface Voortgang {
  readonly status: InstanceStatus;
  /** Key of the top-level state. */
  readonly fase: string;
  readonly fasetijden: Readonly<Record<string, Fasetijd>>;
  /** Begin of each session by its part; a part that is a phase carries the phase's name. */
  readonly bijeenkomsten: Readonly<Record<string, string>>;
}

/** Index of the phase that a run is in, or was in when it was stopped; past the last one when all were done. */
function plaatsVan(definition: AnyDefinition, { status, fase, fasetijden }: Voortgang): number {
  const { phases } = definition;
  const huidig = phases.findIndex(({ id }) => id === fase);
  if (huidig !== -1) return huidig;
  if (status !== 'done') return 0;
  const laatste = phases
    .map(({ id }, plaats) => ({ plaats, tot: fasetijden[id]?.tot ?? '' }))
    .reduce((een, ander) => (ander.tot >= een.tot && ander.tot !== '' ? ander : een), {
      plaats: -1,
      tot: '',
    });
  const isUitgelopen = laatste.plaats === phases.length - 1 && isAfgerond(definition, fase);
  return isUitgelopen ? phases.length : laatste.plaats;
}

/** Whether this end is the one after the last phase, and not a stop on the way: it is where that phase leads. */
export function isAfgerond(definition: AnyDefinition, fase: string): boolean {
  const laatste = definition.phases.at(-1);
  const node = laatste && definition.machine.root.states[laatste.id];
  const onDone = node?.config.onDone as { target?: unknown } | string | undefined;
  return (typeof onDone === 'string' ? onDone : onDone?.target) === fase;
}

/** Phases before the current one are done, those after it are to come; also when an earlier one was reopened. */
export function fasenVan(definition: AnyDefinition, voortgang: Voortgang): Fase[] {
  const hier = plaatsVan(definition, voortgang);
  return definition.phases.map(({ id, title }, plaats) => {
    const tijd = voortgang.fasetijden[id];
    const open: FaseStand = voortgang.status === 'done' ? 'vervallen' : plaats === hier ? 'bezig' : 'komt';
    const stand: FaseStand = plaats < hier ? 'gedaan' : open;
    return {
      id,
      titel: title,
      nummer: plaats + 1,
      stand,
      van: tijd?.van ?? null,
      tot: stand === 'gedaan' ? (tijd?.tot ?? null) : null,
      gepland: voortgang.bijeenkomsten[id] ?? null,
    };
  });
}
