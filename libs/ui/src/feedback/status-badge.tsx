import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { toneIcon, type Tone } from '../tone.ts';

export interface StatusBadgeProps {
  readonly tone: Tone;
  /** The words: they alone must say the status. */
  readonly children: ReactNode;
}

const utrechtStatus: Record<Tone, string> = {
  planned: 'inactive',
  active: 'active',
  waiting: 'warning',
  done: 'success',
  late: 'danger',
  paused: 'neutral',
  stopped: 'inactive',
  neutral: 'inactive',
};

export function StatusBadge({ tone, children }: StatusBadgeProps): ReactNode {
  return (
    <span className={`utrecht-status-badge utrecht-status-badge--${utrechtStatus[tone]} gm-status`}>
      <Icon name={toneIcon[tone]} />
      <span>{children}</span>
    </span>
  );
}
