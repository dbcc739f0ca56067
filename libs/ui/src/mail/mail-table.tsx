import type { CSSProperties, ReactNode } from 'react';

export interface MailTableProps {
  readonly width?: string | undefined;
  readonly align?: 'center' | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
}

/** A table for layout, the only box that all mail programs know; `presentation` keeps it out of the screen reader. */
export function MailTable({ width = '100%', align, className, style, children }: MailTableProps): ReactNode {
  return (
    <table
      role="presentation"
      width={width}
      align={align}
      className={className}
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ borderCollapse: 'separate', ...style }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}
