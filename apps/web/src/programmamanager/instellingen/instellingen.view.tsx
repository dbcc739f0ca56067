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
  readonly gekozen?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export const programmaPad = (naam: string): string => `/programmas/${naam}/instellingen`;

export function TrajectInstellingenPage({
  traject,
  view,
  typed,
  gekozen,
  faults = [],
}: Ingevuld & { readonly traject: Traject }): ReactElement {
  return (
    <TrajectPage
      traject={traject}
      sectie="instellingen"
      title="Instellingen"
      lead="Termijnen, aantallen en teksten voor dit traject. Wat u leeg laat, volgt het programma."
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
        clientSoort={traject.client.soort}
        {...{ view, typed, gekozen, faults }}
      />
    </TrajectPage>
  );
}

export function ProgrammaInstellingenPage({
  programma,
  view,
  typed,
  gekozen,
  faults = [],
}: Ingevuld & { readonly programma: Programma }): ReactElement {
  const pad = programmaPad(programma.naam);
  return (
    <BureauFrame
      title={`Instellingen – ${programma.titel}`}
      section="programmas"
      crumbs={[
        { href: '/programmas', text: 'Programma’s' },
        { href: `/programmas/${programma.naam}`, text: programma.titel },
        { href: pad, text: 'Instellingen' },
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader
        kicker={programma.titel}
        title="Instellingen van het programma"
        lead="Dit geldt voor elk traject dat zelf niets anders heeft gekozen."
      />
      <ErrorSummary faults={faults} />
      <InstellingenForm
        action={pad}
        terug="/bord"
        daarboven="de standaard"
        clientSoort="gemeente"
        {...{ view, typed, gekozen, faults }}
      />
    </BureauFrame>
  );
}
