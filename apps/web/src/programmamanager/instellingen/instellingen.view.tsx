import type { ReactElement } from 'react';
import type { InstellingenView, Programma, Traject } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { Alert, ButtonLink, ErrorSummary, PageHeader } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { InstellingenForm } from './instellingen-form.tsx';

interface Ingevuld {
  readonly view: InstellingenView;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export const programmaPad = (naam: string): string => `/programmas/${naam}/instellingen`;

export function TrajectInstellingenPage({
  traject,
  view,
  typed,
  faults = [],
}: Ingevuld & { readonly traject: Traject }): ReactElement {
  return (
    <TrajectPage
      traject={traject}
      sectie="instellingen"
      title="Instellingen"
      lead="Termijnen en aantallen voor deze gemeente. Wat u leeg laat, volgt het programma."
      actions={
        <ButtonLink href={programmaPad(traject.programma)} variant="secondary">
          Instellingen van het programma
        </ButtonLink>
      }
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      <Alert kind="info">
        Een nieuw getal geldt vanaf de volgende stap van het traject. Termijnen die al lopen, veranderen
        daarna mee als ze bij een datum horen.
      </Alert>
      <InstellingenForm
        action={trajectPad(traject.id, 'instellingen')}
        terug={trajectPad(traject.id)}
        daarboven="het programma"
        {...{ view, typed, faults }}
      />
    </TrajectPage>
  );
}

export function ProgrammaInstellingenPage({
  programma,
  view,
  typed,
  faults = [],
}: Ingevuld & { readonly programma: Programma }): ReactElement {
  const pad = programmaPad(programma.naam);
  return (
    <BureauFrame
      title={`Instellingen – ${programma.titel}`}
      section="bord"
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: pad, text: 'Instellingen van het programma' },
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader
        kicker={programma.titel}
        title="Instellingen van het programma"
        lead="Deze getallen gelden voor elke gemeente die zelf geen ander getal heeft."
      />
      <ErrorSummary faults={faults} />
      <InstellingenForm action={pad} terug="/bord" daarboven="de standaard" {...{ view, typed, faults }} />
    </BureauFrame>
  );
}
