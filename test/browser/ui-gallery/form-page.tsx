import {
  Alert,
  Button,
  ButtonGroup,
  Checkbox,
  CheckboxGroup,
  ConfirmBox,
  DataList,
  DateTimeInput,
  ErrorSummary,
  Fieldset,
  FileInput,
  Form,
  FormField,
  GuestPage,
  Link,
  MissingList,
  PageHeader,
  Panel,
  RadioGroup,
  Select,
  StatusBadge,
  TextArea,
  TextInput,
  type Tone,
} from '#ui';
import type { ReactElement } from 'react';

const tones: readonly [Tone, string][] = [
  ['planned', 'Nog niet gestart'],
  ['active', 'Loopt'],
  ['waiting', 'Wacht op griffie'],
  ['done', 'Afgerond'],
  ['late', 'Te laat'],
  ['paused', 'Gepauzeerd'],
  ['stopped', 'Gestopt'],
  ['neutral', 'Onbekend'],
];

export function formPage(): ReactElement {
  return (
    <GuestPage
      title="Is de consultatie afgerond?"
      faulty
      context={{ gemeente: 'Gemeente Staphorst', programma: 'Verdiepingsslag Overheidsparticipatie' }}
      visitor={{ name: 'M. de Wit', role: 'griffier' }}
      footer={[{ href: '/privacy', text: 'Privacy' }]}
    >
      <ErrorSummary
        faults={[
          { field: 'besluit', text: 'Kies of de fase is afgerond.' },
          { field: 'datum', text: 'Vul een datum in die na bijeenkomst 1 ligt.' },
          { text: 'Deze pagina was verlopen. Uw tekst is bewaard.' },
        ]}
      />
      <PageHeader
        title="Is de tussentijdse consultatie afgerond?"
        lead="U bevestigt namens de griffie. Daarna begint bijeenkomst 2."
      />
      <Panel title="Wat er gedaan is">
        <DataList
          items={[
            { label: 'Reacties', value: '19 van 24, allemaal verwerkt' },
            { label: 'Document', value: <Link href="/visie">OverheidsParticipatie-visie, versie 1.0</Link> },
          ]}
        />
        <MissingList items={[]} complete="Alle vereisten zijn vervuld." />
      </Panel>
      <Form action="/bevestig" hidden={{ _csrf: 'x', requestId: 'r' }}>
        <RadioGroup
          name="besluit"
          label="Wat wilt u doen?"
          error="Kies een antwoord."
          required
          options={[
            { value: 'ja', label: 'Ja, deze fase is afgerond' },
            {
              value: 'nee',
              label: 'Nee, er moet nog iets gebeuren',
              description: 'U geeft een reden; de programmamanager belt u.',
            },
          ]}
        />
        <DateTimeInput
          name="datum"
          label="Datum van bijeenkomst 2"
          error="Vul een datum in die na bijeenkomst 1 ligt."
          value="2026-12-09T17:00"
          required
        />
        <TextArea
          name="toelichting"
          label="Toelichting"
          description="Zet hier geen gegevens van inwoners."
          required={false}
        />
        <TextInput name="aantal" label="Aantal kopieën" type="number" width="short" value={24} />
        <TextInput
          name="mail"
          label="E-mailadres"
          type="email"
          autoComplete="email"
          description="Wij sturen een bevestiging."
        />
        <Select
          name="rol"
          label="Rol"
          placeholder="Kies een rol"
          options={[{ value: 'g', label: 'griffier' }]}
        />
        <CheckboxGroup
          name="groepen"
          label="Wie nodigt u uit?"
          values={['raad']}
          options={[
            { value: 'raad', label: 'Raad' },
            { value: 'college', label: 'College' },
          ]}
        />
        <FileInput name="bestand" label="Afspraken (pdf of Word)" accept=".pdf,.docx" />
        <TextArea
          name="lijst"
          label="Plak hier de deelnemers"
          code
          rows={3}
          value={'M. Jansen;m.jansen@staphorst.example;raadslid'}
        />
        <Fieldset id="plaats" legend="Plaats" description="Waar de bijeenkomst is.">
          <FormField name="zaal" label="Zaal">
            {(wiring) => (
              <input {...wiring} className="utrecht-textbox utrecht-textbox--html-input" name="zaal" />
            )}
          </FormField>
        </Fieldset>
        <Checkbox
          name="akkoord"
          label="Ik heb versie 1.0 gelezen"
          error="Zet een vinkje als u de visie hebt gelezen."
        />
        <ConfirmBox
          effects={[
            { text: '46 deelnemers krijgen de uitnodiging voor bijeenkomst 2, met visie 1.0.' },
            { text: 'De fase bijeenkomst 2 begint.', when: 'direct' },
          ]}
        >
          <ButtonGroup>
            <Button>Bevestig deze fase</Button>
            <Button variant="secondary">Stuur terug</Button>
            <Button variant="danger">Trek in</Button>
            <Button variant="subtle">Annuleer</Button>
          </ButtonGroup>
        </ConfirmBox>
      </Form>
      <Alert kind="info">De termijn loopt tot en met 25 november.</Alert>
      <Alert kind="ok" title="Bevestigd">
        Dank u wel.
      </Alert>
      <Alert kind="error" title="Niet verstuurd">
        De mailserver antwoordt niet.
      </Alert>
      <Panel title="Statussen">
        <ButtonGroup>
          {tones.map(([tone, label]) => (
            <StatusBadge key={tone} tone={tone}>
              {label}
            </StatusBadge>
          ))}
        </ButtonGroup>
      </Panel>
    </GuestPage>
  );
}
