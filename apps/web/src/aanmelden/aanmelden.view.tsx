import type { ReactElement } from 'react';
import type { Gemeente } from '#case-management';
import type { Programmablad } from '#domain';
import {
  Button,
  ErrorSummary,
  Form,
  PageHeader,
  Panel,
  Paragraph,
  Select,
  Stack,
  TextArea,
  TextInput,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { FormStart, GuestFrame, faultsByField } from '../shell/index.ts';

interface AanmeldenPageProps {
  readonly blad: Programmablad;
  readonly gemeenten: readonly Gemeente[];
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** For somebody whom nobody knows yet: few questions, and what happens with the answers. */
export function AanmeldenPage({ blad, gemeenten, typed, faults }: AanmeldenPageProps): ReactElement {
  const fout = faultsByField(faults);
  const veld = (name: string) => ({ name, value: typed[name], error: fout[name] });
  const ook = blad.clienten.some((soort) => soort === 'provincie' || soort === 'overheid');
  return (
    <GuestFrame
      title="Aanmelden"
      context={{ gemeente: 'Aanmelden', programma: blad.titel }}
      faulty={faults.length > 0}
    >
      <PageHeader
        kicker={blad.titel}
        title="Aanmelden"
        lead="Laat weten dat u mee wilt doen. U zit nog nergens aan vast: wij nemen eerst contact met u op."
      />
      <ErrorSummary faults={faults} />
      <Form action={`/aanmelden/${blad.naam}`}>
        <FormStart requestId={typed['requestId']} />
        <Stack>
          <Panel title="Uw organisatie">
            <Stack>
              <Select
                {...veld('gemeente')}
                label="Gemeente"
                placeholder={ook ? 'Geen gemeente' : 'Kies uw gemeente'}
                options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
              />
              {ook && (
                <TextInput
                  {...veld('organisatie')}
                  label="Andere organisatie"
                  description="Alleen als u niet van een gemeente bent. Bijvoorbeeld een provincie of een waterschap."
                  autoComplete="organization"
                  maxLength={200}
                />
              )}
            </Stack>
          </Panel>
          <Panel title="Wie bent u?">
            <Stack>
              <TextInput {...veld('naam')} label="Uw naam" autoComplete="name" maxLength={120} required />
              <TextInput
                {...veld('email')}
                type="email"
                label="Uw e-mailadres"
                description="Hier sturen wij een bevestiging naartoe."
                autoComplete="email"
                maxLength={200}
                required
              />
              <TextInput
                {...veld('functie')}
                label="Uw functie"
                autoComplete="organization-title"
                maxLength={120}
                required={false}
              />
              <TextInput
                {...veld('telefoon')}
                type="tel"
                label="Uw telefoonnummer"
                autoComplete="tel"
                maxLength={40}
                required={false}
              />
              <TextArea
                {...veld('toelichting')}
                label="Wilt u er iets bij zeggen?"
                rows={4}
                maxLength={2_000}
                required={false}
              />
            </Stack>
          </Panel>
          <Paragraph>
            Wij gebruiken deze gegevens alleen om met u te overleggen over dit programma. Gaat het niet door?
            Dan mag u ons vragen om ze te wissen.
          </Paragraph>
          <Button>Meld mij aan</Button>
        </Stack>
      </Form>
    </GuestFrame>
  );
}

export function AangemeldPage({ blad }: { readonly blad: Programmablad }): ReactElement {
  return (
    <GuestFrame title="Dank u wel" context={{ gemeente: 'Aanmelden', programma: blad.titel }}>
      <PageHeader
        kicker={blad.titel}
        title="Dank u wel"
        lead="Wij hebben uw aanmelding ontvangen. U krijgt een mail als bevestiging, en wij nemen contact met u op."
      />
      <Paragraph>Komt er geen mail? Kijk ook bij de ongewenste mail.</Paragraph>
    </GuestFrame>
  );
}
