import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export interface ParagraphProps {
  readonly children: ReactNode;
  /** The one larger sentence under a title. */
  readonly lead?: boolean | undefined;
  /** Secondary information. */
  readonly subtle?: boolean | undefined;
  /** Left out on paper. */
  readonly screenOnly?: boolean | undefined;
}

export function Paragraph({ children, lead, subtle, screenOnly }: ParagraphProps): ReactNode {
  const modifiers = [lead && 'nl-paragraph--lead', subtle && 'gm-subtle', screenOnly && 'gm-screen-only'];
  return <p className={classes('nl-paragraph', ...modifiers)}>{children}</p>;
}
