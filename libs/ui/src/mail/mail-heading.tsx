import type { ReactNode } from 'react';
import { mailText } from './mail-style.ts';

const size = {
  1: { fontSize: '24px', lineHeight: '31px' },
  2: { fontSize: '19px', lineHeight: '26px' },
} as const;

export function MailHeading({
  level = 1,
  children,
}: {
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}): ReactNode {
  const Tag = `h${level}` as const;
  return <Tag style={{ ...mailText, ...size[level], fontWeight: 700 }}>{children}</Tag>;
}
