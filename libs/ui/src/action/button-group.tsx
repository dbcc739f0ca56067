import type { ReactNode } from 'react';

export function ButtonGroup({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="utrecht-button-group gm-button-group">{children}</div>;
}
