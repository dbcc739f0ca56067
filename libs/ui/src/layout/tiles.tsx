import type { ReactNode } from 'react';

/** Sheets of the same kind beside each other, as many as fit; on a phone below each other. */
export function Tiles({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="gm-tiles">{children}</div>;
}
