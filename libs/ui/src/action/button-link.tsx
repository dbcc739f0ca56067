import type { ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from './button.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly variant?: ButtonVariant | undefined;
  readonly children: ReactNode;
}

/** Goes to a page but weighs as much as a button. What it opens must not change anything: it is a GET. */
export function ButtonLink({ href, variant = 'secondary', children }: ButtonLinkProps): ReactNode {
  return (
    <a href={href} className={`${buttonClass(variant)} gm-button-link`}>
      {children}
    </a>
  );
}
