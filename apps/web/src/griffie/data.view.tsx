import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import { clientTitel } from '#domain';
import { Link, PageHeader, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { Bijeenkomsten } from './bijeenkomsten.tsx';
import { GriffieFrame } from './griffie-frame.tsx';

/** For who keeps the diary: when and where, and nothing of what it is about. */
export function DataPage({
  token,
  dossier,
}: {
  readonly token: string;
  readonly dossier: Dossier;
}): ReactElement {
  const { traject } = dossier;
  return (
    <GriffieFrame token={token} traject={traject} title="Data en plaatsen" at="overzicht" inkijk="data">
      <PageHeader
        title="Data en plaatsen"
        lead={`Voor de agenda van ${clientTitel(traject.client)}. Meer hoeft u voor dit programma niet te regelen.`}
      />
      <Bijeenkomsten dossier={dossier} />
      <Paragraph subtle>
        Wat er op deze dagen wordt besproken, ziet u hier niet. Dat is alleen voor wie meedoet.
      </Paragraph>
      <Link href={`${linkPath('griffie', token)}/niet-ik`}>Ik ben niet de juiste persoon</Link>
    </GriffieFrame>
  );
}
