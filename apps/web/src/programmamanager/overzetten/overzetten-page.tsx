import type { ReactElement, ReactNode } from 'react';
import { PageHeader } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { programmaPad } from '../programma/programma-pad.ts';
import { overzettenPad } from './overzetten-pad.ts';

interface OverzettenPageProps {
  readonly programma: { readonly naam: string; readonly titel: string };
  readonly title: string;
  readonly lead: string;
  readonly weg?: { readonly van: number; readonly naar: number };
  readonly faulty?: boolean;
  readonly children: ReactNode;
}

/** The frame of all steps of going over to another version. */
export function OverzettenPage({
  programma,
  title,
  lead,
  weg,
  faulty = false,
  children,
}: OverzettenPageProps): ReactElement {
  return (
    <BureauFrame
      title={`${title} – ${programma.titel}`}
      section="programmas"
      crumbs={[
        { href: '/programmas', text: 'Programma’s' },
        { href: programmaPad(programma.naam), text: programma.titel },
        { href: overzettenPad(programma.naam), text: 'Versies en overzetten' },
        ...(weg
          ? [{ href: overzettenPad(programma.naam, weg), text: `Van versie ${weg.van} naar ${weg.naar}` }]
          : []),
      ]}
      faulty={faulty}
    >
      <PageHeader kicker={programma.titel} title={title} lead={lead} />
      {children}
    </BureauFrame>
  );
}
