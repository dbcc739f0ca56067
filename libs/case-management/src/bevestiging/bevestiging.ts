import type { RequirementState } from '#statechart';
import type { Dossier } from '../dossier/dossier.ts';
import type { Gevolgen } from '../gebeurtenissen/gevolgen.ts';

/** One of the two answers to a question. */
export interface Antwoordkeuze {
  /** The event that it sends. */
  readonly type: string;
  /** As the definition calls it. */
  readonly label: string;
  /** Field of the event that takes what is typed with it; null when it takes no text. */
  readonly veld: string | null;
  /** Without that text it is refused. */
  readonly verplicht: boolean;
}

/** A phase that its confirmer is asked to confirm now, or something that the confirmer decides. */
export interface Bevestigingsvraag {
  readonly fase: string;
  readonly titel: string;
  /** Yes or no to something new, such as taking part; not 'this phase is done'. */
  readonly besluit: boolean;
  /** False for what somebody closes by themselves when it is done, without being asked. */
  readonly gevraagd: boolean;
  readonly ja: Antwoordkeuze;
  /** Sends it back, or says no; null when there is only one answer. */
  readonly nee: Antwoordkeuze | null;
  /** UTC instant of the question. */
  readonly gevraagdOp: string | null;
  /** What yes sets off; null while something is missing. */
  readonly gevolgen: Gevolgen | null;
  readonly ontbreekt: readonly RequirementState[];
  /** Passed over only with a reason. */
  readonly advies: readonly RequirementState[];
}

/** How a question was answered, last time. */
export interface Bevestigingsantwoord {
  readonly fase: string;
  readonly titel: string;
  readonly soort: 'bevestigd' | 'teruggestuurd';
  /** Was it a decision? Then this is the answer in the definition's words. */
  readonly besluit: string | null;
  /** Name of the person. */
  readonly door: string;
  /** UTC instant. */
  readonly op: string;
  readonly toelichting: string | null;
}

export interface Bevestiging {
  readonly dossier: Dossier;
  /** All that is asked of this person now; parallel phases may ask several things at once. */
  readonly vragen: readonly Bevestigingsvraag[];
  readonly laatste: Bevestigingsantwoord | null;
}
