import type { ReactNode } from 'react';
import { CounterBadge } from '../feedback/counter-badge.tsx';

export interface NavItem {
  readonly href: string;
  readonly text: string;
  /** A number beside the text, with what it counts. */
  readonly count?: { readonly value: number; readonly label: string } | undefined;
  readonly current?: boolean | undefined;
}

export interface SectionNavProps {
  /** 'Onderdelen van het dossier' */
  readonly label: string;
  readonly items: readonly NavItem[];
}

/** Looks like tabs, is a list of links: each part has its own address. */
export function SectionNav({ label, items }: SectionNavProps): ReactNode {
  return (
    <nav className="gm-tabs" aria-label={label}>
      <ul className="gm-tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink item={item} className="gm-tabs__link" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function NavLink({
  item,
  className,
}: {
  readonly item: NavItem;
  readonly className: string;
}): ReactNode {
  return (
    <a className={className} href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.text}
      {item.count !== undefined && item.count.value > 0 && (
        <>
          {' '}
          <CounterBadge count={item.count.value} label={item.count.label} />
        </>
      )}
    </a>
  );
}
