import type { ReactElement, ReactNode } from 'react';
import { trajectTitel, type Inkijk, type Traject } from '#case-management';
import { linkPath } from '../links/link-paths.ts';
import { ClientKindProvider, GuestFrame } from '../shell/index.ts';
import type { NavItem } from '#ui';

type Pagina = 'overzicht' | 'bevestigen' | 'afspraken' | 'gegevens' | 'agenda';

export interface GriffieFrameProps {
  readonly token: string;
  readonly traject: Traject;
  readonly title: string;
  readonly at: Pagina;
  /** How much this reader sees; the pages of who confirms when left out. */
  readonly inkijk?: Inkijk | undefined;
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

/** Every page behind a personal link: one's own traject, and nothing else. */
export function GriffieFrame(props: GriffieFrameProps): ReactElement {
  const { token, traject, title, at, inkijk = 'alles', faulty, children } = props;
  return (
    <ClientKindProvider value={traject.client.soort}>
      <GuestFrame
        title={title}
        context={{ gemeente: trajectTitel(traject), programma: traject.programmaTitel }}
        menu={menuVan(linkPath('griffie', token), traject, inkijk, at)}
        faulty={faulty}
      >
        {children}
      </GuestFrame>
    </ClientKindProvider>
  );
}

function menuVan(path: string, { blad }: Traject, inkijk: Inkijk, at: Pagina): NavItem[] {
  const item = (pagina: Pagina, text: string, below: string): NavItem => ({
    href: `${path}${below}`,
    text,
    current: pagina === at,
  });
  const vol = inkijk === 'alles';
  return [
    item('overzicht', 'Overzicht', ''),
    ...(vol ? [item('bevestigen', 'Bevestigen', '/bevestigen')] : []),
    ...(vol && blad.paginas.includes('afspraken') ? [item('afspraken', 'Afspraken', '/afspraken')] : []),
    ...(vol && blad.gegevens.length > 0 ? [item('gegevens', 'Gegevens', '/gegevens')] : []),
    item('agenda', 'Agenda', '/agenda'),
  ];
}
