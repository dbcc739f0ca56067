import type { ReactElement, ReactNode } from 'react';
import { SOORT_ZIN, type GelezenIngekomen } from '#berichten';
import { formatDatumTijd } from '#domain';
import {
  Alert,
  Button,
  DataList,
  Details,
  ErrorSummary,
  Form,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  Preformatted,
  Stack,
  TextArea,
} from '#ui';
import { BureauFrame, FormStart } from '../shell/index.ts';
import { StandBadge } from './stand-badge.tsx';

export interface MailPageProps {
  readonly mail: GelezenIngekomen;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
}

/** One mail that came in: what it says, as text, and what can still be done with it. */
export function MailPage({ mail, typed, errors = {} }: MailPageProps): ReactElement {
  const { id, onderwerp, stand, soort, besloten } = mail;
  const titel = onderwerp || '(zonder onderwerp)';
  const faults = Object.entries(errors).map(([field, text]) => ({ field, text }));
  return (
    <BureauFrame
      title={titel}
      section="ingekomen-mail"
      faulty={faults.length > 0}
      crumbs={[
        { href: '/ingekomen-mail', text: 'Ingekomen mail' },
        { href: `/ingekomen-mail/${id}`, text: titel },
      ]}
    >
      <PageHeader kicker={SOORT_ZIN[soort]} title={titel} badge={<StandBadge stand={stand} />} />
      <Stack>
        <ErrorSummary faults={faults} />
        {mail.uitkomst !== '' && (
          <Alert kind={stand === 'bij-bureau' ? 'warning' : 'info'}>{mail.uitkomst}</Alert>
        )}
        <Gegevens mail={mail} />
        {besloten === null ? <Inhoud mail={mail} /> : <Alert kind="info">{besloten}</Alert>}
        <Opnemen mail={mail} typed={typed} error={errors['tekst']} />
        {stand === 'bij-bureau' && <Afhandelen id={id} />}
      </Stack>
    </BureauFrame>
  );
}

function Gegevens({ mail }: { readonly mail: GelezenIngekomen }): ReactElement {
  const { trajectId, deelnemerId, client, aanNaam, berichtId, berichtOnderwerp, bijlagen } = mail;
  const persoon =
    trajectId !== null && deelnemerId !== null ? (
      <Link href={`/trajecten/${trajectId}/deelnemers/${deelnemerId}`}>{aanNaam}</Link>
    ) : (
      aanNaam
    );
  return (
    <DataList
      items={[
        { label: 'Van', value: mail.vanNaam === '' ? mail.vanAdres : `${mail.vanNaam} (${mail.vanAdres})` },
        { label: 'Wij mailden', value: persoon },
        ...(trajectId === null
          ? []
          : [{ label: 'Traject', value: <Link href={`/trajecten/${trajectId}`}>{client}</Link> }]),
        ...(berichtId === null || berichtOnderwerp === null
          ? []
          : [
              {
                label: 'Antwoord op',
                value: <Link href={`/berichten/${berichtId}`}>{berichtOnderwerp}</Link>,
              },
            ]),
        { label: 'Binnen', value: formatDatumTijd(mail.ontvangenOp) },
        ...(bijlagen === 0 ? [] : [{ label: 'Bijlagen', value: `${bijlagen}, in de mail zelf` }]),
        ...(mail.afgehandeldOp === null
          ? []
          : [
              {
                label: 'Afgehandeld',
                value: `${formatDatumTijd(mail.afgehandeldOp)}, door ${mail.afgehandeldDoor ?? ''}`,
              },
            ]),
      ]}
    />
  );
}

function Inhoud({ mail }: { readonly mail: GelezenIngekomen }): ReactElement {
  const { id, eigenTekst, tekst, soort } = mail;
  const eigen = soort === 'antwoord' && eigenTekst !== '' && eigenTekst !== tekst.trim();
  return (
    <Panel title="De mail">
      <Stack>
        <Preformatted label="Tekst van de mail">
          {(eigen ? eigenTekst : tekst.trim()) || '(geen tekst)'}
        </Preformatted>
        {eigen && (
          <Details summary="De hele mail, met wat eronder staat">
            <Preformatted label="De hele mail">{tekst}</Preformatted>
          </Details>
        )}
        <Paragraph subtle>
          <Link href={`/ingekomen-mail/${id}/bron`}>Download de mail zoals hij binnenkwam</Link>, met de
          bijlagen. Open een bijlage alleen als u de afzender kent.
        </Paragraph>
      </Stack>
    </Panel>
  );
}

function Opnemen({
  mail,
  typed,
  error,
}: {
  readonly mail: GelezenIngekomen;
  readonly typed: MailPageProps['typed'];
  readonly error: string | undefined;
}): ReactNode {
  if (mail.opneembaar === null) return null;
  return (
    <Panel title="Neem op als reactie">
      <Stack>
        <Paragraph>
          Er loopt een consultatie waarin {mail.aanNaam} mag reageren. De mail telt mee met de dag waarop hij
          binnenkwam.
        </Paragraph>
        <Form action={`/ingekomen-mail/${mail.id}/reactie`} label="Neem op als reactie">
          <FormStart />
          <TextArea
            name="tekst"
            label={`Reactie van ${mail.aanNaam}`}
            description="Haal weg wat er niet bij hoort, zoals een groet. De mail zelf blijft bewaard."
            value={typed?.['tekst'] ?? mail.eigenTekst}
            error={error}
            rows={8}
            required
          />
          <Button>Neem op als reactie</Button>
        </Form>
      </Stack>
    </Panel>
  );
}

function Afhandelen({ id }: { readonly id: string }): ReactElement {
  return (
    <Form action={`/ingekomen-mail/${id}/afgehandeld`} label="Afhandelen">
      <FormStart />
      <Button variant="secondary">Ik heb dit afgehandeld</Button>
    </Form>
  );
}
