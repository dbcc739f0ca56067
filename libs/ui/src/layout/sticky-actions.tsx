import type { ReactNode } from 'react';

/** The button of a long form, in view while one scrolls through it. */
export function StickyActions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="gm-sticky-actions">{children}</div>;
}
