import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

/** The browser's own disclosure: works without JavaScript, and find-in-page opens it. */
export function Details({ summary, open, children }: DetailsProps): ReactNode {
  return (
    <details className="gm-details" open={open}>
      <summary className="gm-details__summary">
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="gm-details__body">{children}</div>
    </details>
  );
}
