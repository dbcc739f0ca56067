import type { ReactElement, ReactNode } from 'react';
import type { Traject } from '#case-management';
import { PageHeader, SectionNav, type Crumb } from '#ui';
import { BureauFrame } from '../shell/index.ts';

const SECTIES = [
  ['', 'Dossier'],
  ['deelnemers', 'Deelnemers'],
  ['team', 'Team'],
  ['bijeenkomsten', 'Bijeenkomsten'],
  ['documenten', 'Documenten'],
  ['consultatie', 'Consultatie'],
  ['casussen', 'Casussen'],
  ['afspraken', 'Afspraken'],
  ['training', 'Training'],
  ['berichten', 'Berichten'],
  ['instellingen', 'Instellingen'],
  ['logboek', 'Logboek'],
] as const;

export type TrajectSectie = (typeof SECTIES)[number][0];

export interface TrajectPageProps {
  readonly traject: Pick<Traject, 'id' | 'gemeente' | 'programmaTitel'>;
  /** Which part of the dossier this page belongs to. */
  readonly sectie: TrajectSectie;
  /** The h1. Left out on the dossier itself: there it is the gemeente. */
  readonly title?: string | undefined;
  readonly lead?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  /** Pages between the part and this one, and this one: below 'Bijeenkomsten' comes 'Bijeenkomst 1'. */
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

export const trajectPad = (id: string, pad = ''): string => `/trajecten/${id}${pad === '' ? '' : `/${pad}`}`;

/** Every page of one traject: where you are, the parts of its dossier, and one h1. */
export function TrajectPage(props: TrajectPageProps): ReactElement {
  const { traject, sectie, title, lead, badge, actions, crumbs = [], faulty, children } = props;
  const gemeente = `Gemeente ${traject.gemeente.naam}`;
  const naam = SECTIES.find(([pad]) => pad === sectie)?.[1] ?? '';
  const hier = sectie === '' ? [] : [{ href: trajectPad(traject.id, sectie), text: naam }];
  return (
    <BureauFrame
      title={title === undefined ? gemeente : `${title} – ${gemeente}`}
      section="bord"
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: trajectPad(traject.id), text: gemeente },
        ...hier,
        ...crumbs,
      ]}
      faulty={faulty}
    >
      <PageHeader
        kicker={title === undefined ? traject.programmaTitel : gemeente}
        title={title ?? gemeente}
        lead={lead}
        badge={badge}
        actions={actions}
      />
      <SectionNav
        label="Onderdelen van het dossier"
        items={SECTIES.map(([pad, text]) => ({
          href: trajectPad(traject.id, pad),
          text,
          current: pad === sectie,
        }))}
      />
      {children}
    </BureauFrame>
  );
}
