import type { ReactElement, ReactNode } from 'react';
import { trajectTitel, type Traject } from '#case-management';
import { clientTitel, type Programmablad } from '#domain';
import { PageHeader, SectionNav, type Crumb } from '#ui';
import { BureauFrame, ClientKindProvider } from '../shell/index.ts';

const SECTIES = [
  ['', 'Dossier'],
  ['verloop', 'Verloop'],
  ['deelnemers', 'Deelnemers'],
  ['team', 'Team'],
  ['bijeenkomsten', 'Bijeenkomsten'],
  ['gegevens', 'Gegevens'],
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
  readonly traject: Pick<Traject, 'id' | 'client' | 'groep' | 'ouderId' | 'programmaTitel' | 'blad'>;
  /** Which part of the dossier this page belongs to. */
  readonly sectie: TrajectSectie;
  /** The h1. Left out on the dossier itself: there it is the client. */
  readonly title?: string | undefined;
  readonly lead?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  /** Pages between the part and this one, and this one: below 'Bijeenkomsten' comes 'Bijeenkomst 1'. */
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly faulty?: boolean | undefined;
  readonly children: ReactNode;
}

/** The parts that the dossier of this programme has: no page about something that it does not know. */
function sectiesVan(blad: Programmablad): readonly (typeof SECTIES)[number][] {
  const heeft: Readonly<Partial<Record<TrajectSectie, boolean>>> = {
    bijeenkomsten: blad.zittingen.length > 0,
    gegevens: blad.gegevens.length > 0,
    documenten: blad.documenten.length > 0,
    consultatie: blad.consultaties.length > 0,
    casussen: blad.paginas.includes('casussen'),
    afspraken: blad.paginas.includes('afspraken'),
    training: blad.paginas.includes('training'),
  };
  return SECTIES.filter(([pad]) => heeft[pad] ?? true);
}

export const trajectPad = (id: string, pad = ''): string => `/trajecten/${id}${pad === '' ? '' : `/${pad}`}`;

/** Every page of one traject: where you are, the parts of its dossier, and one h1. */
export function TrajectPage(props: TrajectPageProps): ReactElement {
  const { traject, sectie, title, lead, badge, actions, crumbs = [], faulty, children } = props;
  const wie = trajectTitel(traject);
  const ouder =
    traject.ouderId === null
      ? []
      : [{ href: trajectPad(traject.ouderId), text: clientTitel(traject.client) }];
  const naam = SECTIES.find(([pad]) => pad === sectie)?.[1] ?? '';
  const hier = sectie === '' ? [] : [{ href: trajectPad(traject.id, sectie), text: naam }];
  return (
    <ClientKindProvider value={traject.client.soort}>
      <BureauFrame
        title={title === undefined ? wie : `${title} – ${wie}`}
        section="bord"
        crumbs={[
          { href: '/bord', text: 'Bord' },
          ...ouder,
          { href: trajectPad(traject.id), text: wie },
          ...hier,
          ...crumbs,
        ]}
        faulty={faulty}
      >
        <PageHeader
          kicker={title === undefined ? traject.programmaTitel : wie}
          title={title ?? wie}
          lead={lead}
          badge={badge}
          actions={actions}
        />
        <SectionNav
          label="Onderdelen van het dossier"
          items={sectiesVan(traject.blad).map(([pad, text]) => ({
            href: trajectPad(traject.id, pad),
            text,
            current: pad === sectie,
          }))}
        />
        {children}
      </BureauFrame>
    </ClientKindProvider>
  );
}
