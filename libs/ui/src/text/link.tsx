import type { AnchorHTMLAttributes, ReactNode } from 'react';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'href'> {
  readonly href: string;
  readonly children: ReactNode;
}

export function Link({ children, ...anchor }: LinkProps): ReactNode {
  return (
    <a className="nl-link" {...anchor}>
      {children}
    </a>
  );
}
