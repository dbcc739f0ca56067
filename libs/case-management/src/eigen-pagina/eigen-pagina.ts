import type { RequirementState } from '#statechart';
import type { AcceptedEvent } from '#workflow-engine';
import type { Bevestiging } from '../bevestiging/bevestiging.ts';
import type { Gevolgen } from '../gebeurtenissen/gevolgen.ts';
import type { Taak } from '../ports/taken.ts';
import type { Inkijk } from './inkijk.ts';

/** Something that a person may do now. */
export interface Handeling {
  readonly type: string;
  /** As on the button. */
  readonly label: string;
  readonly velden: AcceptedEvent['fields'];
  readonly open: boolean;
  readonly ontbreekt: readonly RequirementState[];
  readonly advies: readonly RequirementState[];
}

export interface EigenTaak {
  readonly taak: Taak;
  /** `afvinken`: by hand, here; otherwise it is done on that page and closes by itself. */
  readonly hoe: 'afvinken' | 'afspraken' | 'gegevens';
}

/** What one person of the client sees and can do behind a personal link. */
export interface EigenPagina extends Bevestiging {
  readonly inkijk: Inkijk;
  readonly handelingen: readonly Handeling[];
  readonly taken: readonly EigenTaak[];
}

/** One thing to do, before and after it is done. */
export interface HandelingBeeld {
  readonly label: string;
  /** Null when it cannot be done (any more). */
  readonly handeling: Handeling | null;
  readonly gevolgen: Gevolgen | null;
  /** UTC instant at which this person did it last. */
  readonly gedaanOp: string | null;
}
