import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { toneIcon, type Tone } from '../tone.ts';

export interface KeyFigure {
  readonly value: number | string;
  readonly label: string;
  /** Shows just these: the same list, filtered. */
  readonly href?: string | undefined;
  readonly tone?: Tone | undefined;
}

/** The few numbers that a page opens with. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }): ReactNode {
  return (
    <ul className="gm-figures">
      {figures.map((figure) => (
        <li key={figure.label} className={`gm-figure gm-figure--${figure.tone ?? 'neutral'}`}>
          {figure.href === undefined ? (
            <Figure figure={figure} />
          ) : (
            <a className="gm-figure__link" href={figure.href}>
              <Figure figure={figure} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Figure({ figure }: { readonly figure: KeyFigure }): ReactNode {
  return (
    <>
      <span className="gm-figure__value">{figure.value}</span>{' '}
      <span className="gm-figure__label">
        {figure.tone !== undefined && <Icon name={toneIcon[figure.tone]} />}
        {figure.label}
      </span>
    </>
  );
}
