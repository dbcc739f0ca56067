import type { ReactNode } from 'react';
import { Link } from '../text/link.tsx';

export interface DataItem {
  readonly label: string;
  readonly value: ReactNode;
  readonly action?: { readonly href: string; readonly text: string } | undefined;
}

export function DataList({ items }: { readonly items: readonly DataItem[] }): ReactNode {
  return (
    <dl className="utrecht-data-list utrecht-data-list--rows gm-data-list">
      {items.map((item) => (
        <div key={item.label} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{item.label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {item.value}
            {item.action !== undefined && (
              <>
                {' '}
                <Link href={item.action.href}>{item.action.text}</Link>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
