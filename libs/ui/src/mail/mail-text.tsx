import type { ReactNode } from 'react';
import { mailLink, mailSmall, mailText } from './mail-style.ts';

export interface MailTextProps {
  readonly strong?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly children: ReactNode;
}

export function MailText({ strong, small, children }: MailTextProps): ReactNode {
  return <p style={{ ...(small ? mailSmall : mailText), ...(strong && { fontWeight: 700 }) }}>{children}</p>;
}

export function MailLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a href={href} style={mailLink}>
      {children}
    </a>
  );
}
