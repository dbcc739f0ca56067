import type { ReactNode } from 'react';

export interface ColumnsProps {
  readonly main: ReactNode;
  readonly aside: ReactNode;
  /** Which of the two is the wider; `picture` leaves main all that a narrow aside does not need. On a phone main comes first. */
  readonly ratio?: 'wide-main' | 'equal' | 'picture' | undefined;
}

export function Columns({ main, aside, ratio = 'wide-main' }: ColumnsProps): ReactNode {
  return (
    <div className={`gm-columns gm-columns--${ratio}`}>
      <div className="gm-stack">{main}</div>
      <div className="gm-stack">{aside}</div>
    </div>
  );
}
