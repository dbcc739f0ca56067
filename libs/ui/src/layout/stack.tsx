import type { ReactNode } from 'react';

/** Things below each other at even distances. */
export function Stack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="gm-stack">{children}</div>;
}
