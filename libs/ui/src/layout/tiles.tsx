import type { ReactNode } from 'react';

export interface TilesProps {
  /** Two beside each other at most, for sheets with more to read. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** Sheets of the same kind beside each other, as many as fit; on a phone below each other. */
export function Tiles({ wide, children }: TilesProps): ReactNode {
  return <div className={wide ? 'gm-tiles gm-tiles--wide' : 'gm-tiles'}>{children}</div>;
}
