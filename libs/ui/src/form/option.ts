import type { ReactNode } from 'react';

/** One choice of a select, a radio group or a checkbox group. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A line of explanation under the choice (not in a select). */
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
}
