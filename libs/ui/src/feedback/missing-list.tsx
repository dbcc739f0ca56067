import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { Link } from '../text/link.tsx';

export interface MissingItem {
  readonly id: string;
  /** The vereiste as a Dutch sentence. */
  readonly sentence: string;
  /** Who can supply it. */
  readonly owner: string;
  /** Where it is done. */
  readonly href?: string | undefined;
  readonly linkText?: string | undefined;
  /** Only advice: it does not hold the phase up. */
  readonly advice?: boolean | undefined;
}

export interface MissingListProps {
  readonly items: readonly MissingItem[];
  /** Shown when nothing is missing. */
  readonly complete?: string | undefined;
}

/** 'Wat ontbreekt nog?': the same list on the page, in a reminder and in a refusal. */
export function MissingList({ items, complete = 'Alles is compleet.' }: MissingListProps): ReactNode {
  if (items.length === 0) {
    return (
      <p className="gm-missing-complete">
        <Icon name="check" /> {complete}
      </p>
    );
  }
  return (
    <ul className="gm-missing">
      {items.map((item) => (
        <li key={item.id} className={`gm-missing__item${item.advice ? ' gm-missing__item--advice' : ''}`}>
          <Icon name={item.advice ? 'info' : 'warning'} />
          <div>
            <p className="gm-missing__sentence">{item.sentence}</p>
            <p className="gm-missing__owner">
              {item.advice ? 'Advies, niet verplicht. ' : ''}Wie: {item.owner}
              {item.href !== undefined && (
                <>
                  {' · '}
                  <Link href={item.href}>{item.linkText ?? 'Regel dit'}</Link>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
