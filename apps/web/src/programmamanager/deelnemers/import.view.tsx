import type { ReactElement } from 'react';
import type { ImportVoorbeeld, Traject } from '#case-management';
import { rolNaam, rolkeuzeVan, rolnamen, type ClientSoort, type Rolkeuze } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Details,
  ErrorSummary,
  FileInput,
  Form,
  HiddenFields,
  List,
  Panel,
  Paragraph,
  Stack,
  Table,
  TextArea,
} from '#ui';
import { faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal, hoofdletter } from '../woorden.ts';

export interface ImportPageProps {
  readonly traject: Traject;
  readonly tekst: string;
  readonly voorbeeld?: ImportVoorbeeld | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** People who were just added, while the lines below were left. */
  readonly toegevoegd?: number | undefined;
}

const TITEL = 'Deelnemers uit een lijst';
const UITLEG =
  'Eén regel per persoon: naam, e-mailadres en rol. Kopieer de kolommen uit Excel, of typ ze met een puntkomma ertussen.';

export function ImportPage({
  traject,
  tekst,
  voorbeeld,
  faults = [],
  toegevoegd,
}: ImportPageProps): ReactElement {
  const pad = trajectPad(traject.id, 'deelnemers/importeren');
  const leeg = voorbeeld === undefined;
  return (
    <TrajectPage
      traject={traject}
      sectie="deelnemers"
      title={TITEL}
      lead="U ziet eerst wat er gebeurt. Er wordt nog niets bewaard."
      crumbs={[{ href: pad, text: TITEL }]}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {toegevoegd !== undefined && (
        <Alert kind="ok">
          {aantal(toegevoegd, 'persoon is', 'mensen zijn')} toegevoegd. De regels hieronder zijn nog niet
          toegevoegd: verbeter ze en bekijk ze opnieuw.
        </Alert>
      )}
      {voorbeeld && <Voorbeeld voorbeeld={voorbeeld} tekst={tekst} pad={pad} soort={traject.client.soort} />}
      <Panel title={leeg ? undefined : 'De lijst aanpassen'}>
        <Form action={pad} files>
          <Stack>
            <TextArea
              name="tekst"
              label="Plak de lijst"
              description={UITLEG}
              value={tekst}
              error={faultsByField(faults)['tekst']}
              rows={12}
              code
            />
            {leeg && <Uitleg traject={traject} />}
            <FileInput
              name="bestand"
              label="Of kies een CSV-bestand"
              accept=".csv,.txt,text/csv,text/plain"
              error={faultsByField(faults)['bestand']}
            />
            <ButtonGroup>
              <Button variant={leeg ? 'primary' : 'secondary'}>
                {leeg ? 'Bekijk de lijst' : 'Bekijk opnieuw'}
              </Button>
              <ButtonLink href={trajectPad(traject.id, 'deelnemers')} variant="subtle">
                Annuleer
              </ButtonLink>
            </ButtonGroup>
          </Stack>
        </Form>
      </Panel>
    </TrajectPage>
  );
}

/** Two people in roles that this programme has, as a list of them looks. */
const voorbeeldRegels = ({ rollen, soort }: Rolkeuze): string[] => {
  const [eerste = 'ambtenaar', tweede = eerste] = rollen.map((rol) => rolNaam(rol, soort));
  return [
    'naam;e-mail;rol;functie',
    `Anna Jansen;a.jansen@organisatie.example;${eerste}`,
    `Piet de Wit;p.dewit@organisatie.example;${tweede};Afdeling wijken`,
  ];
};

function Uitleg({ traject }: Pick<ImportPageProps, 'traject'>): ReactElement {
  const keuze = rolkeuzeVan(traject.blad, traject.client.soort);
  return (
    <Details summary="Voorbeeld en rollen">
      <pre className="gm-code">{voorbeeldRegels(keuze).join('\n')}</pre>
      <Paragraph>De bovenste regel mag weg. Deze rollen kennen we: {rolnamen(keuze)}.</Paragraph>
    </Details>
  );
}

interface VoorbeeldProps {
  readonly voorbeeld: ImportVoorbeeld;
  readonly tekst: string;
  readonly pad: string;
  readonly soort: ClientSoort;
}

function Voorbeeld({ voorbeeld, tekst, pad, soort }: VoorbeeldProps): ReactElement {
  const { nieuw, bekend, fouten, meldingen } = voorbeeld;
  const foutRegels = new Set(fouten.map(({ regel }) => regel)).size;
  return (
    <Panel title={`${aantal(nieuw.length, 'persoon', 'mensen')} om toe te voegen`}>
      <Stack>
        {fouten.length > 0 && (
          <Alert kind="warning" title={`In ${aantal(foutRegels, 'regel', 'regels')} klopt iets niet`}>
            <List items={fouten.map(({ regel, tekst: fout }) => `Regel ${regel}: ${fout}`)} />
          </Alert>
        )}
        {meldingen.length > 0 && <List items={meldingen.map(({ tekst: melding }) => melding)} />}
        {bekend.length > 0 && (
          <Details
            summary={`${aantal(bekend.length, 'persoon doet', 'mensen doen')} al mee en ${bekend.length === 1 ? 'verandert' : 'veranderen'} niet`}
          >
            <List
              items={bekend.map(
                ({ regel, deelnemer }) =>
                  `Regel ${regel}: ${deelnemer.naam}, ${rolNaam(deelnemer.rol, soort)}`,
              )}
            />
          </Details>
        )}
        {nieuw.length > 0 && (
          <Table
            caption="Wie er worden toegevoegd"
            captionHidden
            rows={nieuw}
            rowKey={({ regel }) => String(regel)}
            columns={[
              { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
              { header: 'E-mailadres', cell: ({ email }) => email },
              { header: 'Rol', cell: ({ rol }) => hoofdletter(rolNaam(rol, soort)) },
              { header: 'Functie', cell: ({ functie }) => functie ?? '–' },
            ]}
          />
        )}
        {nieuw.length === 0 ? (
          <Paragraph>Er is niemand om toe te voegen.</Paragraph>
        ) : (
          <Form action={`${pad}/bevestigen`} label="Deze mensen toevoegen">
            <HiddenFields values={{ tekst, foutenOverslaan: fouten.length > 0 ? 'ja' : undefined }} />
            <Button>{knop(nieuw.length, foutRegels)}</Button>
          </Form>
        )}
      </Stack>
    </Panel>
  );
}

const knop = (nieuw: number, fout: number): string =>
  fout === 0
    ? `Voeg ${aantal(nieuw, 'persoon', 'mensen')} toe`
    : `Voeg ${aantal(nieuw, 'persoon', 'mensen')} toe, ik verbeter de rest daarna`;
