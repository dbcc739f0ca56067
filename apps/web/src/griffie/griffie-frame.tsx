import type { ReactElement, ReactNode } from 'react';
import type { Traject } from '#case-management';
import { linkPath } from '../links/link-paths.ts';
import { GuestFrame } from '../shell/index.ts';

export interface GriffieFrameProps {
  readonly token: string;
  readonly traject: Traject;
  readonly title: string;
  readonly at: 'overzicht' | 'bevestigen' | 'afspraken';
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

const PAGES = [
  { at: 'overzicht', text: 'Overzicht', below: '' },
  { at: 'bevestigen', text: 'Bevestigen', below: '/bevestigen' },
  { at: 'afspraken', text: 'Afspraken', below: '/afspraken' },
] as const;

/** Every page behind the griffie's link: its own gemeente, and nothing else. */
export function GriffieFrame({
  token,
  traject,
  title,
  at,
  faulty,
  children,
}: GriffieFrameProps): ReactElement {
  const path = linkPath('griffie', token);
  return (
    <GuestFrame
      title={title}
      context={{ gemeente: `Gemeente ${traject.gemeente.naam}`, programma: traject.programmaTitel }}
      menu={PAGES.map((page) => ({ href: `${path}${page.below}`, text: page.text, current: page.at === at }))}
      faulty={faulty}
    >
      {children}
    </GuestFrame>
  );
}
