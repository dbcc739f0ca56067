import type { ReactNode } from 'react';

export interface EmptyStateProps {
  readonly title: string;
  /** What to do now: a sentence and, when there is one, the button or link that does it. */
  readonly children?: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps): ReactNode {
  return (
    <div className="gm-empty">
      <p className="gm-empty__title">{title}</p>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
