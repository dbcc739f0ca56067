import type { ReactNode } from 'react';

/** Text whose lines are as they came: the plain version of a mail, a calendar entry. Long lines wrap. */
export function Preformatted({
  label,
  children,
}: {
  readonly label: string;
  readonly children: string;
}): ReactNode {
  return (
    <pre className="gm-preformatted" role="region" aria-label={label} tabIndex={0}>
      {children}
    </pre>
  );
}
