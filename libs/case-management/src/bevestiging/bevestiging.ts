import type { RequirementState } from '#statechart';
import type { Dossier } from '../dossier/dossier.ts';
import type { Gevolgen } from '../gebeurtenissen/gevolgen.ts';

/** A phase that its confirmer is asked to confirm now. */
export interface Bevestigingsvraag {
  readonly fase: string;
  readonly titel: string;
  /** UTC instant of the question. */
  readonly gevraagdOp: string | null;
  /** What confirming sets off; null while something is missing. */
  readonly gevolgen: Gevolgen | null;
  readonly ontbreekt: readonly RequirementState[];
}

/** How a question was answered, last time. */
export interface Bevestigingsantwoord {
  readonly fase: string;
  readonly titel: string;
  readonly soort: 'bevestigd' | 'teruggestuurd';
  /** Name of the person. */
  readonly door: string;
  /** UTC instant. */
  readonly op: string;
  readonly toelichting: string | null;
}

export interface Bevestiging {
  readonly dossier: Dossier;
  /** Null when nothing is asked of this person now. */
  readonly vraag: Bevestigingsvraag | null;
  readonly laatste: Bevestigingsantwoord | null;
}
