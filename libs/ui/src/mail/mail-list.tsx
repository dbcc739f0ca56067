import type { ReactNode } from 'react';
import { mailText } from './mail-style.ts';

export function MailList({
  items,
  ordered,
}: {
  readonly items: readonly ReactNode[];
  readonly ordered?: boolean;
}): ReactNode {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag style={{ ...mailText, paddingLeft: '24px' }}>
      {items.map((item, index) => (
        <li key={index} style={{ marginBottom: '6px' }}>
          {item}
        </li>
      ))}
    </Tag>
  );
}
