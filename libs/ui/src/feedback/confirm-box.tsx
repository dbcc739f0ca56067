import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

export interface ConfirmEffect {
  readonly text: ReactNode;
  /** When it happens, if not at once: 'op 9 december'. */
  readonly when?: string | undefined;
}

export interface ConfirmBoxProps {
  readonly title?: string | undefined;
  readonly effects: readonly ConfirmEffect[];
  /** The form or buttons that do it. */
  readonly children?: ReactNode;
}

/** Says what confirming will set off, before the button that does it. */
export function ConfirmBox({ title = 'Wat dit in gang zet', effects, children }: ConfirmBoxProps): ReactNode {
  const id = useId();
  return (
    <section className="gm-confirm" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-3" id={id}>
        {title}
      </h2>
      <ul className="gm-confirm__effects">
        {effects.map((effect, index) => (
          <li key={index}>
            <Icon name="arrow" />
            <span>
              {effect.text}
              {effect.when !== undefined && <span className="gm-subtle"> {effect.when}</span>}
            </span>
          </li>
        ))}
      </ul>
      {children !== undefined && <div className="gm-confirm__action">{children}</div>}
    </section>
  );
}
