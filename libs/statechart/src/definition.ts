import type { AnyStateMachine } from 'xstate';
import type { NamedGuard } from './accepted-events.ts';

/** A condition on the facts that a person can do something about. */
export interface Requirement<Facts = never> {
  /** Dutch sentence that is true when the requirement is met: 'Beide bijeenkomsten hebben een datum.' */
  readonly sentence: string;
  /** Role that can supply what is missing. */
  readonly owner: string;
  /** Page within the run where it is supplied, such as `deelnemers` or `bijeenkomsten/bijeenkomst1`. */
  readonly where: string;
  /** Advice warns, and may be passed over; a hard one stops the event. */
  readonly hard: boolean;
  readonly holds: (facts: Facts, now: string) => boolean;
  /** What exactly is missing, in Dutch, such as 'Nog geen aanwezigheid van 3 deelnemers.' */
  readonly detail?: (facts: Facts, now: string) => string | undefined;
}

export interface EventField {
  readonly label: string;
  readonly kind: 'text' | 'instant' | 'id';
  readonly required: boolean;
}

/** Who may send an event, how it is called on a button, and what it carries. */
export interface EventSpec {
  readonly label: string;
  /** Roles; an event of `systeem` comes from the clock or the mail server only. */
  readonly actors: readonly string[];
  readonly fields: Readonly<Record<string, EventField>>;
}

export interface DelaySpec {
  /** Dutch name of the term for the dossier: 'Uitnodiging bijeenkomst 1'. */
  readonly title: string;
  /** True when the due instant follows a date in the facts; false for a length of time. */
  readonly dated: boolean;
}

/** A phase, or a track of one: something that somebody confirms when it is done. */
export interface ConfirmedPhase {
  /** Key of its state; first part of the names of its events. */
  readonly id: string;
  /** Keys from the root to its state; a phase stands at the top, a track inside a parallel phase. */
  readonly state: readonly string[];
  readonly title: string;
  /** Roles that may confirm the phase; the first one is asked. */
  readonly confirmers: readonly string[];
  readonly confirmEvent: string;
  /** Sends it back to the bureau with a reason; or, of a decision, says no. */
  readonly returnEvent?: string;
  /** Asks the confirmer, when the bureau has done its part; absent when the bureau confirms by itself. */
  readonly requestEvent?: string;
}

/** A phase of parallel tracks: it is over when all of them are. */
export interface ParallelPhase {
  readonly id: string;
  readonly title: string;
  readonly tracks: readonly ConfirmedPhase[];
}

/** A top-level state in the order in which a run goes through them. */
export type PhaseSpec = ConfirmedPhase | ParallelPhase;

/** What somebody confirms in one phase: itself, or each of its tracks. */
export const confirmedIn = (phase: PhaseSpec | undefined): readonly ConfirmedPhase[] =>
  phase === undefined ? [] : 'tracks' in phase ? phase.tracks : [phase];

/** Everything in a definition that somebody confirms: phases, and the tracks inside parallel ones. */
export const confirmedPhases = ({ phases }: { readonly phases: readonly PhaseSpec[] }): ConfirmedPhase[] =>
  phases.flatMap(confirmedIn);

/** A programme as the engine knows it: one version of a machine, with the words that people need around it. */
export interface Definition<Facts = never> {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly machine: AnyStateMachine;
  readonly phases: readonly PhaseSpec[];
  readonly requirements: Readonly<Record<string, Requirement<Facts>>>;
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly delays: Readonly<Record<string, DelaySpec>>;
  /** Roles that may send an event in this case, where the facts say others than the event does. */
  readonly actorsOf?: (type: string, facts: Facts) => readonly string[] | undefined;
}

/** Who may send an event of a definition, as things are. */
export const actorsOf = <Facts>(
  definition: Pick<Definition<Facts>, 'events' | 'actorsOf'>,
  type: string,
  facts: Facts,
): readonly string[] => definition.actorsOf?.(type, facts) ?? definition.events[type]?.actors ?? [];

/** The guard by which a definition names its requirements: `{ type: 'vereisten', params: { namen: […] } }`. */
export const REQUIREMENT_GUARD = 'vereisten';

export interface RequirementState {
  readonly name: string;
  readonly sentence: string;
  readonly owner: string;
  readonly where: string;
  readonly hard: boolean;
  readonly met: boolean;
  readonly detail?: string;
}

const namesIn = (guard: NamedGuard): readonly string[] =>
  guard.type === REQUIREMENT_GUARD ? (guard.params['namen'] as readonly string[]) : [];

/** How the requirements named by these guards stand, each once, in the order of the definition's guards. */
export const requirementStates = <Facts>(
  definition: Pick<Definition<Facts>, 'requirements' | 'name'>,
  guards: readonly NamedGuard[],
  facts: Facts,
  now: string,
): RequirementState[] =>
  [...new Set(guards.flatMap(namesIn))].map((name) => {
    const requirement = definition.requirements[name];
    if (!requirement) throw new Error(`${definition.name} names an unknown requirement '${name}'`);
    const { sentence, owner, where, hard } = requirement;
    const met = requirement.holds(facts, now);
    const detail = met ? undefined : requirement.detail?.(facts, now);
    return { name, sentence, owner, where, hard, met, ...(detail === undefined ? {} : { detail }) };
  });
