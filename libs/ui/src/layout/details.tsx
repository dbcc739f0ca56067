import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  /** Without a frame while it is closed: for many of them between the lines of a text. */
  readonly quiet?: boolean | undefined;
  readonly children: ReactNode;
}

/** The browser's own disclosure: works without JavaScript, and find-in-page opens it. */
export function Details({ summary, open, quiet, children }: DetailsProps): ReactNode {
  return (
    <details className={classes('gm-details', quiet && 'gm-details--quiet')} open={open}>
      <summary className="gm-details__summary">
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="gm-details__body">{children}</div>
    </details>
  );
}
