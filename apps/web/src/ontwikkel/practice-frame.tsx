import type { ReactElement, ReactNode } from 'react';
import { GuestFrame } from '../shell/index.ts';

interface PracticeFrameProps {
  readonly title: string;
  readonly at: 'postbus' | 'klok';
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

export function PracticeFrame({ title, at, faulty, children }: PracticeFrameProps): ReactElement {
  const menu = [
    { href: '/ontwikkel/postbus', text: 'Postbus', current: at === 'postbus' },
    { href: '/ontwikkel/klok', text: 'Oefenklok', current: at === 'klok' },
    { href: '/bord', text: 'Naar het bord' },
  ];
  return (
    <GuestFrame title={title} menu={menu} faulty={faulty}>
      {children}
    </GuestFrame>
  );
}
