import type { ReactNode } from 'react';

/** Read aloud, not shown: for words that the eye gets from the layout. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="gm-visually-hidden">{children}</span>;
}
