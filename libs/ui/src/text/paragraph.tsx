import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export interface ParagraphProps {
  readonly children: ReactNode;
  /** The one larger sentence under a title. */
  readonly lead?: boolean | undefined;
  /** Secondary information. */
  readonly subtle?: boolean | undefined;
}

export function Paragraph({ children, lead, subtle }: ParagraphProps): ReactNode {
  return (
    <p className={classes('nl-paragraph', lead && 'nl-paragraph--lead', subtle && 'gm-subtle')}>{children}</p>
  );
}
