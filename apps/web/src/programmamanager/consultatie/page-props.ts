import type { Traject } from '#case-management';
import type { ConsultatieBeeld, Consultatievorm } from '#consultatie';
import type { FieldFault } from '#workflow-engine';
import type { Reactiefilter } from './filter.ts';

/** What a form of the page came back with. */
export interface Terug {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** Check boxes that were ticked: ids of deelnemers, or of reactions. */
  readonly gekozen?: readonly string[] | undefined;
}

export interface ConsultatieProps {
  readonly traject: Traject;
  readonly vorm: Consultatievorm;
  readonly beeld: ConsultatieBeeld;
  readonly filter: Reactiefilter;
  readonly terug?: Terug | undefined;
}
