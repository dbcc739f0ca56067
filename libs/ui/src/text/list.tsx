import type { ReactNode } from 'react';

export interface ListProps {
  readonly items: readonly ReactNode[];
  readonly ordered?: boolean | undefined;
}

/** A plain list in running text. */
export function List({ items, ordered }: ListProps): ReactNode {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="gm-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );
}
