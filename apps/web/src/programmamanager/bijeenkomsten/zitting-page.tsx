import type { ReactElement, ReactNode } from 'react';
import { type BijeenkomstKort, type Traject } from '#case-management';
import { StatusBadge } from '#ui';
import { TrajectPage } from '../traject-page.tsx';
import { STAND, wanneerEnWaar, zittingPad } from './woorden.ts';

export interface ZittingPageProps {
  readonly traject: Traject;
  readonly zitting: BijeenkomstKort;
  /** The h1 and last crumb of a page below the session's own page. */
  readonly title?: string | undefined;
  /** Address of that page below the session. */
  readonly pagina?: string | undefined;
  readonly actions?: ReactNode;
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

/** Every page of one session: which, when and where. */
export function ZittingPage(props: ZittingPageProps): ReactElement {
  const { traject, zitting, title, pagina = '', actions, faulty, children } = props;
  const { onderdeel, bijeenkomst, stand } = zitting;
  const naam = zitting.titel;
  const { label, tone } = STAND[stand];
  const eigen = title === undefined ? [] : [{ href: zittingPad(traject.id, onderdeel, pagina), text: title }];
  return (
    <TrajectPage
      traject={traject}
      sectie={zitting.voorTraining ? 'training' : 'bijeenkomsten'}
      title={title === undefined ? naam : `${title}: ${zitting.naam}`}
      lead={bijeenkomst ? wanneerEnWaar(bijeenkomst) : undefined}
      badge={<StatusBadge tone={tone}>{label}</StatusBadge>}
      actions={actions}
      crumbs={[{ href: zittingPad(traject.id, onderdeel), text: naam }, ...eigen]}
      faulty={faulty}
    >
      {children}
    </TrajectPage>
  );
}
