import type { ReactElement, ReactNode } from 'react';
import type { AanmeldingBeeld } from '#case-management';
import { formatDatumTijd, type ClientSoort } from '#domain';
import {
  Button,
  ButtonLink,
  Checkbox,
  DataList,
  ErrorSummary,
  Form,
  PageHeader,
  Panel,
  Stack,
  TextArea,
  type DataItem,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { BureauFrame, FormStart, faultsByField } from '../../shell/index.ts';
import { AanmeldingBadge } from './aanmeldingen.view.tsx';
import { inschrijfAdres } from './inschrijf-adres.ts';

interface AanmeldingPageProps {
  readonly aanmelding: AanmeldingBeeld;
  /** What the programme allows. */
  readonly clienten: readonly ClientSoort[];
  /** Taking and declining is for a programmamanager. */
  readonly magBeslissen: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function AanmeldingPage(props: AanmeldingPageProps): ReactElement {
  const { aanmelding, clienten, magBeslissen, faults } = props;
  const { id, organisatie, programmaTitel, status } = aanmelding;
  return (
    <BureauFrame
      title={organisatie}
      section="aanmeldingen"
      crumbs={[
        { href: '/aanmeldingen', text: 'Aanmeldingen' },
        { href: `/aanmeldingen/${id}`, text: organisatie },
      ]}
      faulty={faults.length > 0}
    >
      <PageHeader kicker={programmaTitel} title={organisatie} badge={<AanmeldingBadge status={status} />} />
      <ErrorSummary faults={faults} />
      <Panel title="De aanmelding">
        <DataList items={gegevens(aanmelding)} />
      </Panel>
      {status === 'nieuw' && magBeslissen && (
        <>
          <Panel title="Aannemen">
            <ButtonLink href={inschrijfAdres(aanmelding, clienten)} variant="primary">
              Neem aan en begin een traject
            </ButtonLink>
          </Panel>
          <Panel title="Afwijzen">
            <Afwijzen {...props} />
          </Panel>
        </>
      )}
      {aanmelding.trajectId !== null && (
        <ButtonLink href={`/trajecten/${aanmelding.trajectId}`}>Naar het dossier</ButtonLink>
      )}
    </BureauFrame>
  );
}

const regel = (label: string, value: string): DataItem[] => (value === '' ? [] : [{ label, value }]);

const gegevens = (één: AanmeldingBeeld): DataItem[] => [
  ...regel('Naam', één.naam),
  ...regel('Functie', één.functie),
  ...regel('E-mailadres', één.email),
  ...regel('Telefoon', één.telefoon),
  ...regel('Toelichting', één.toelichting),
  ...regel('Ontvangen', formatDatumTijd(één.ontvangenOp)),
  ...(één.beslotenOp === null
    ? []
    : regel('Besloten', `${formatDatumTijd(één.beslotenOp)}, door ${één.beslotenDoor ?? 'onbekend'}`)),
  ...regel('Reden', één.reden ?? ''),
];

function Afwijzen({ aanmelding: { id, naam }, typed, faults }: AanmeldingPageProps): ReactNode {
  const fout = faultsByField(faults);
  return (
    <Form action={`/aanmeldingen/${id}/afwijzen`}>
      <FormStart requestId={typed['requestId']} />
      <Stack>
        <TextArea
          name="reden"
          label="Waarom?"
          description="Dit leest alleen het bureau."
          value={typed['reden']}
          error={fout['reden']}
          rows={2}
          maxLength={2_000}
          required
        />
        <Checkbox
          name="mail"
          label={`Stuur ${naam} een vriendelijke mail dat het nu niet lukt`}
          checked={typed['mail'] === 'ja'}
        />
        <TextArea
          name="bericht"
          label="Wat schrijft u erbij?"
          description="Dit komt in de mail te staan."
          value={typed['bericht']}
          error={fout['bericht']}
          rows={3}
          maxLength={2_000}
          required={false}
        />
        <Button variant="danger">Wijs de aanmelding af</Button>
      </Stack>
    </Form>
  );
}
