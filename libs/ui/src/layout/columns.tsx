import type { ReactNode } from 'react';

export interface ColumnsProps {
  readonly main: ReactNode;
  readonly aside: ReactNode;
  /**
   * Which of the two is the wider; on a phone main comes first. `picture` leaves main all that a narrow aside does not
   * need, and tells the words beside it first: on a phone, with the keyboard, and aloud.
   */
  readonly ratio?: 'wide-main' | 'equal' | 'picture' | undefined;
}

export function Columns({ main, aside, ratio = 'wide-main' }: ColumnsProps): ReactNode {
  const inOrder = ratio === 'picture' ? [aside, main] : [main, aside];
  return (
    <div className={`gm-columns gm-columns--${ratio}`}>
      {inOrder.map((column, place) => (
        <div key={place} className="gm-stack">
          {column}
        </div>
      ))}
    </div>
  );
}
