import type { ReactNode } from 'react';

export interface ByWidthProps {
  readonly wide: ReactNode;
  /** The same content for a telephone. */
  readonly narrow: ReactNode;
}

/** Two forms of one picture; the style sheet shows the one that fits, so that it works without JavaScript. */
export function ByWidth({ wide, narrow }: ByWidthProps): ReactNode {
  return (
    <div className="gm-by-width">
      <div className="gm-by-width__wide">{wide}</div>
      <div className="gm-by-width__narrow">{narrow}</div>
    </div>
  );
}
