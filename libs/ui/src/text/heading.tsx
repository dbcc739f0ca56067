import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  /** The size it is shown in, when the outline of the page asks for another level than the eye does. */
  readonly looks?: HeadingLevel | undefined;
  readonly children: ReactNode;
}

export function Heading({ level, id, looks = level, children }: HeadingProps): ReactNode {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`nl-heading nl-heading--level-${looks}`}>
      {children}
    </Tag>
  );
}
