import type { ReactElement, ReactNode } from 'react';
import type { CaseRefusal, Traject } from '#case-management';
import type { ConsultatieBeeld, Ontvanger } from '#consultatie';
import { DOELGROEPEN, doelgroepNaam, formatDatum } from '#domain';
import type { Refusal } from '#workflow-engine';
import { Alert, Button, ButtonGroup, ButtonLink, ConfirmBox, Form, List, Panel, Table } from '#ui';
import { FormStart, RefusalDetails } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal } from '../woorden.ts';

export interface VersturenProps {
  readonly traject: Traject;
  readonly beeld: ConsultatieBeeld;
  /** Tried out: until when people could react, or what stands in the way. */
  readonly voorbeeld:
    | { readonly ok: true; readonly termijn: string }
    | { readonly ok: false; readonly refusal: CaseRefusal | Refusal };
}

/** Who gets the mail, before it leaves. */
export function VersturenPage({ traject, beeld, voorbeeld }: VersturenProps): ReactElement {
  const ontvangers = voorbeeld.ok ? (beeld.rondes[0]?.ontvangers ?? []) : [];
  return (
    <TrajectPage
      traject={traject}
      sectie="consultatie"
      title="Consultatie versturen"
      lead={voorbeeld.ok ? 'Kijk nog één keer. Daarna gaan de mails uit.' : undefined}
      crumbs={[{ href: trajectPad(traject.id, 'consultatie/versturen'), text: 'Versturen' }]}
    >
      {beeld.waarschuwingen.length > 0 && (
        <Alert kind="warning" title="Let op de laatste dag">
          <List items={beeld.waarschuwingen} />
        </Alert>
      )}
      {voorbeeld.ok ? (
        <Klaar traject={traject} beeld={beeld} termijn={voorbeeld.termijn} ontvangers={ontvangers} />
      ) : (
        <Panel title="Versturen kan nog niet">
          <RefusalDetails refusal={voorbeeld.refusal} base={trajectPad(traject.id)} />
          <ButtonLink href={trajectPad(traject.id, 'consultatie')}>Terug naar de consultatie</ButtonLink>
        </Panel>
      )}
      {ontvangers.length > 0 && <Adressen ontvangers={ontvangers} />}
    </TrajectPage>
  );
}

interface KlaarProps extends Omit<VersturenProps, 'voorbeeld'> {
  readonly termijn: string;
  readonly ontvangers: readonly Ontvanger[];
}

function Klaar({ traject, beeld, termijn, ontvangers }: KlaarProps): ReactNode {
  const mensen = aantal(ontvangers.length, 'persoon krijgt', 'mensen krijgen');
  return (
    <ConfirmBox
      title="Dit gaat er gebeuren"
      effects={[
        {
          text: `${mensen} een mail met een persoonlijke link naar versie ${beeld.document?.nummer ?? ''} van de visie.`,
        },
        { text: `Zij kunnen reageren tot en met ${formatDatum(termijn)}.` },
        { text: 'Wie dan nog niet heeft geantwoord, krijgt vlak voor het einde een herinnering.' },
        { text: 'Als iedereen heeft geantwoord, sluit de consultatie vanzelf.' },
      ]}
    >
      <Form action={trajectPad(traject.id, 'consultatie/versturen')}>
        <FormStart />
        <ButtonGroup>
          <Button>Verstuur aan {aantal(ontvangers.length, 'persoon', 'mensen')}</Button>
          <ButtonLink href={trajectPad(traject.id, 'consultatie')} variant="subtle">
            Nog iets wijzigen
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </ConfirmBox>
  );
}

function Adressen({ ontvangers }: { readonly ontvangers: readonly Ontvanger[] }): ReactNode {
  const opGroep = DOELGROEPEN.flatMap((doelgroep) => ontvangers.filter((een) => een.doelgroep === doelgroep));
  return (
    <Panel title="Wie krijgt de mail?" flush>
      <Table
        caption="Ontvangers van de mail"
        captionHidden
        rows={opGroep}
        rowKey={({ deelnemerId }) => deelnemerId}
        columns={[
          { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
          { header: 'Groep', cell: ({ doelgroep }) => doelgroepNaam(doelgroep, 'gemeente') },
          { header: 'E-mailadres', cell: ({ email }) => email },
          {
            header: 'Gevraagd omdat',
            cell: ({ waarom }) => (waarom === 'afwezig' ? 'was er niet bij' : 'u koos'),
          },
        ]}
      />
    </Panel>
  );
}
