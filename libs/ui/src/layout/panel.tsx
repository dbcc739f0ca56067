import { useId, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Heading } from '../text/heading.tsx';

export interface PanelProps {
  readonly title?: string | undefined;
  /** An anchor for links and section navigation. */
  readonly id?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** Small actions at the right of the title. */
  readonly actions?: ReactNode;
  /** No padding around a table or board that fills the panel. */
  readonly flush?: boolean | undefined;
  readonly children: ReactNode;
}

/** A white sheet on the page: one subject, one heading. */
export function Panel({ title, id, level = 2, actions, flush, children }: PanelProps): ReactNode {
  const headingId = useId();
  return (
    <section
      className={classes('gm-panel', flush && 'gm-panel--flush')}
      id={id}
      aria-labelledby={title === undefined ? undefined : headingId}
    >
      {title !== undefined && (
        <div className="gm-panel__head">
          <Heading level={level} looks={3} id={headingId}>
            {title}
          </Heading>
          {actions !== undefined && <div className="gm-panel__actions">{actions}</div>}
        </div>
      )}
      <div className="gm-panel__body">{children}</div>
    </section>
  );
}
