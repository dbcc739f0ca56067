import type { ReactElement, ReactNode } from 'react';
import type { CaseRefusal, Traject } from '#case-management';
import {
  WAAROM_ZIN,
  zichtbaarheidszin,
  type ConsultatieBeeld,
  type Consultatievorm,
  type Ontvanger,
  type Verzendvoorbeeld,
} from '#consultatie';
import { doelgroepNaam, formatDatum, type ClientSoort } from '#domain';
import type { Refusal } from '#workflow-engine';
import { Alert, Button, ButtonGroup, ButtonLink, ConfirmBox, Form, List, Panel, Stack, Table } from '#ui';
import { FormStart, RefusalDetails } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal } from '../woorden.ts';
import { GROEPEN } from './filter.ts';
import { MailPanel } from './mail.view.tsx';
import { documentnaam } from './woorden.ts';

export interface VersturenProps {
  readonly traject: Traject;
  readonly vorm: Consultatievorm;
  readonly beeld: ConsultatieBeeld;
  /** Tried out: what would leave and to whom, or what stands in the way. */
  readonly voorbeeld:
    | ({ readonly ok: true } & Verzendvoorbeeld)
    | { readonly ok: false; readonly refusal: CaseRefusal | Refusal };
}

/** Who gets which mail, before it leaves. */
export function VersturenPage(props: VersturenProps): ReactElement {
  const { traject, vorm, beeld, voorbeeld } = props;
  const { soort } = traject.client;
  return (
    <TrajectPage
      traject={traject}
      sectie="consultatie"
      title="Consultatie versturen"
      lead={voorbeeld.ok ? 'Kijk nog één keer. Daarna gaan de mails uit.' : undefined}
      crumbs={[{ href: trajectPad(traject.id, 'consultatie/versturen'), text: 'Versturen' }]}
    >
      {beeld.waarschuwingen.length > 0 && (
        <Alert kind="warning" title="Let op de termijn">
          <List items={beeld.waarschuwingen} />
        </Alert>
      )}
      {voorbeeld.ok ? (
        <Stack>
          <Klaar traject={traject} vorm={vorm} voorbeeld={voorbeeld} />
          <Adressen ontvangers={voorbeeld.ontvangers} soort={soort} />
          <MailPanel
            traject={traject}
            onderdeel={vorm.onderdeel}
            deelnemerId={voorbeeld.ontvangers[0]?.deelnemerId}
          />
        </Stack>
      ) : (
        <Panel title="Versturen kan nog niet">
          <RefusalDetails refusal={voorbeeld.refusal} base={trajectPad(traject.id)} />
          <ButtonLink href={trajectPad(traject.id, 'consultatie')}>Terug naar de consultatie</ButtonLink>
        </Panel>
      )}
    </TrajectPage>
  );
}

interface KlaarProps extends Pick<VersturenProps, 'traject' | 'vorm'> {
  readonly voorbeeld: Verzendvoorbeeld;
}

function Klaar({ traject, vorm, voorbeeld }: KlaarProps): ReactNode {
  const { ontvangers, nummer, termijn, zichtbaarheid, alleenGewijzigd } = voorbeeld;
  const mensen = aantal(ontvangers.length, 'persoon krijgt', 'mensen krijgen');
  const over =
    alleenGewijzigd === null
      ? 'Wij vragen een reactie op de hele tekst.'
      : `Wij vragen alleen een reactie op wat er is veranderd sinds versie ${alleenGewijzigd}.`;
  return (
    <ConfirmBox
      title={`Dit gaat naar ${aantal(ontvangers.length, 'persoon', 'mensen')}`}
      effects={[
        {
          text: `${mensen} een mail met een persoonlijke link naar versie ${nummer} van ${documentnaam(traject, vorm)}.`,
        },
        { text: over },
        { text: `Zij kunnen reageren tot en met ${formatDatum(termijn)}.` },
        { text: `Zij lezen: ‘${zichtbaarheidszin(zichtbaarheid)}’` },
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

function Adressen({
  ontvangers,
  soort,
}: {
  readonly ontvangers: readonly Ontvanger[];
  readonly soort: ClientSoort;
}): ReactNode {
  const opGroep = GROEPEN.flatMap((doelgroep) => ontvangers.filter((een) => een.doelgroep === doelgroep));
  return (
    <Panel title={`Wie krijgt de mail? (${ontvangers.length})`} flush>
      <Table
        caption="Ontvangers van de mail"
        captionHidden
        rows={opGroep}
        rowKey={({ deelnemerId }) => deelnemerId}
        columns={[
          { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
          { header: 'Groep', cell: ({ doelgroep }) => doelgroepNaam(doelgroep, soort) },
          { header: 'E-mailadres', cell: ({ email }) => email },
          { header: 'Gevraagd omdat', cell: ({ waarom }) => WAAROM_ZIN[waarom] },
        ]}
      />
    </Panel>
  );
}
