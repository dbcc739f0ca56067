import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export interface CounterBadgeProps {
  readonly count: number;
  /** What is counted, read aloud after the number: 'open taken'. */
  readonly label: string;
}

export function CounterBadge({ count, label }: CounterBadgeProps): ReactNode {
  return (
    <span className="nl-number-badge gm-counter">
      {count}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
