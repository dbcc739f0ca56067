import type { ReactElement } from 'react';
import type { Abonnement } from '#identity';
import { formatDatumTijd } from '#domain';
import {
  Alert,
  Button,
  ButtonGroup,
  DataList,
  Form,
  Link,
  List,
  Panel,
  Paragraph,
  Preformatted,
  Stack,
} from '#ui';
import { FormStart } from '../shell/index.ts';

export interface AbonnementProps {
  /** This page, without a slash at the end. */
  readonly pad: string;
  readonly abonnement: Abonnement | undefined;
  /** Of the calendar that was made just now: it is shown this once. */
  readonly adres?: string | undefined;
  /** What is in it. */
  readonly wat: string;
}

/** Programs that know no webcal take the plain address. */
const webcal = (adres: string): string => adres.replace(/^https?:/, 'webcal:');

/** Follow the sessions in one's own calendar: the address, made, renewed or stopped. */
export function AbonnementPaneel({ pad, abonnement, adres, wat }: AbonnementProps): ReactElement {
  return (
    <Stack>
      {adres !== undefined && <NieuwAdres adres={adres} />}
      <Panel title="Volg de bijeenkomsten in uw eigen agenda">
        <Stack>
          <Paragraph>
            {wat} Verzet iemand een bijeenkomst, dan schuift zij ook in uw agenda op. Dat gebeurt vanzelf,
            meestal binnen een dag.
          </Paragraph>
          {abonnement && (
            <DataList
              items={[
                { label: 'Adres gemaakt', value: formatDatumTijd(abonnement.gemaaktOp) },
                {
                  label: 'Laatst opgehaald',
                  value:
                    abonnement.opgehaaldOp === null ? 'nog niet' : formatDatumTijd(abonnement.opgehaaldOp),
                },
              ]}
            />
          )}
          <ButtonGroup>
            <Form action={`${pad}/vernieuw`} label="Maak een adres">
              <FormStart />
              <Button variant={abonnement ? 'secondary' : 'primary'}>
                {abonnement ? 'Maak een nieuw adres' : 'Maak mijn adres'}
              </Button>
            </Form>
            {abonnement && (
              <Form action={`${pad}/stop`} label="Stop het abonnement">
                <FormStart />
                <Button variant="subtle">Stop het abonnement</Button>
              </Form>
            )}
          </ButtonGroup>
          {abonnement && (
            <Paragraph subtle>
              Bent u het adres kwijt, of heeft iemand anders het? Maak een nieuw adres. Het oude werkt dan
              niet meer.
            </Paragraph>
          )}
        </Stack>
      </Panel>
    </Stack>
  );
}

function NieuwAdres({ adres }: { readonly adres: string }): ReactElement {
  return (
    <Alert kind="ok" title="Dit is uw adres. Wij laten het maar één keer zien">
      <Stack>
        <Preformatted label="Adres van uw agenda">{adres}</Preformatted>
        <List
          items={[
            <Link key="webcal" href={webcal(adres)}>
              Open het in de agenda van deze computer of telefoon
            </Link>,
            'Google Agenda: kies bij Andere agenda’s voor Via URL, en plak het adres.',
            'Outlook: kies Agenda toevoegen, Abonneren via internet, en plak het adres.',
          ]}
        />
        <span>Wie dit adres heeft, kan uw bijeenkomsten zien. Geef het niet door.</span>
      </Stack>
    </Alert>
  );
}
