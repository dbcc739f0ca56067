import type { ReactElement, ReactNode } from 'react';
import type { Gevraagde, Peilingbeeld, Peilingpagina } from '#case-management';
import { formatDatum, formatDatumTijd, formatKort, formatTijd, formatWeekdag } from '#domain';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Checkbox,
  Columns,
  DataList,
  Details,
  Form,
  List,
  Panel,
  Paragraph,
  Stack,
  StatusBadge,
  Table,
} from '#ui';
import { FormStart, useRolNaam } from '../../../shell/index.ts';
import { tijdVan, zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import { ANTWOORD } from './woorden.ts';

export type PeilingPageProps = Peilingpagina & { readonly beeld: Peilingbeeld };

/** Who can come when, what there is against each date, and the way to choose one. */
export function PeilingPage(props: PeilingPageProps): ReactElement {
  const { traject, zitting, beeld } = props;
  const { peiling } = beeld;
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Datumpeiling" pagina="peiling">
      <Columns
        main={
          <Stack>
            {peiling.opties.map(({ nummer }) => (
              <Optie key={nummer} {...props} nummer={nummer} />
            ))}
            <Matrix beeld={beeld} />
          </Stack>
        }
        aside={<Zijkant {...props} />}
      />
    </ZittingPage>
  );
}

function Optie({
  traject,
  zitting,
  beeld,
  nummer,
}: PeilingPageProps & { readonly nummer: number }): ReactNode {
  const optie = beeld.peiling.opties.find((een) => een.nummer === nummer);
  const weging = beeld.wegingen.find((een) => een.nummer === nummer);
  if (!optie || !weging) return null;
  const { beginLokaal, eindLokaal, plaats } = optie;
  const { aantal, open, vereistNiet, vereistOpen, beste } = weging;
  const bezwaren = beeld.bezwaren[nummer] ?? [];
  const vraag = new URLSearchParams({
    datum: beginLokaal.slice(0, 10),
    van: beginLokaal.slice(11, 16),
    tot: eindLokaal.slice(11, 16),
    plaats,
  });
  return (
    <Panel
      title={formatDatum(beginLokaal)}
      actions={beste && <StatusBadge tone="done">Past het best</StatusBadge>}
    >
      <Stack>
        <DataList
          items={[
            { label: 'Tijd en plaats', value: `${tijdVan({ ...optie, opmerking: '' })}, ${plaats}` },
            {
              label: 'Antwoorden',
              value: `${aantal.ja} ja, ${aantal['liever-niet']} liever niet, ${aantal.nee} nee, ${open} nog niet`,
            },
          ]}
        />
        {vereistNiet.length > 0 && (
          <Alert kind="warning" title="Moet erbij zijn en kan niet">
            {vereistNiet.join(', ')}
          </Alert>
        )}
        {vereistOpen.length > 0 && (
          <Paragraph subtle>Moet erbij zijn en antwoordde nog niet: {vereistOpen.join(', ')}.</Paragraph>
        )}
        {bezwaren.length > 0 && (
          <Alert kind="warning" title="Let op bij deze datum">
            <List items={bezwaren} />
          </Alert>
        )}
        {beeld.kanPlannen && (
          <ButtonLink
            href={`${zittingPad(traject.id, zitting.onderdeel, 'datum')}?${vraag.toString()}`}
            variant={beste ? 'primary' : 'secondary'}
          >
            Kies {formatWeekdag(beginLokaal)} {formatKort(beginLokaal)}
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  );
}

function Matrix({ beeld: { peiling } }: Pick<PeilingPageProps, 'beeld'>): ReactNode {
  const rolNaam = useRolNaam();
  const zei = ({ antwoorden }: Gevraagde, nummer: number): string => {
    const antwoord = antwoorden[nummer];
    return antwoord ? ANTWOORD[antwoord] : '–';
  };
  return (
    <Panel title="Wie kan wanneer" flush>
      <Table
        caption="Antwoorden per persoon"
        captionHidden
        columns={[
          {
            header: 'Naam',
            rowHeader: true,
            cell: ({ naam, rol, vereist }) =>
              `${naam}, ${rolNaam(rol)}${vereist ? ' (moet erbij zijn)' : ''}`,
          },
          ...peiling.opties.map(({ nummer, beginLokaal }) => ({
            header: `${formatKort(beginLokaal)} ${formatTijd(beginLokaal)}`,
            cell: (wie: Gevraagde) => zei(wie, nummer),
          })),
          { header: 'Opmerking', cell: ({ opmerking }) => opmerking },
        ]}
        rows={peiling.gevraagden}
        rowKey={({ deelnemerId }) => deelnemerId}
      />
    </Panel>
  );
}

function Zijkant({ traject, zitting, beeld }: PeilingPageProps): ReactNode {
  const { peiling, stil, kanHerinneren } = beeld;
  const pad = `${zittingPad(traject.id, zitting.onderdeel, 'peiling')}/${peiling.id}`;
  return (
    <Stack>
      <Panel title="De vraag">
        <Stack>
          <DataList
            items={[
              { label: 'Verstuurd', value: formatDatumTijd(peiling.gemaaktOp) },
              { label: 'Door', value: peiling.gemaaktDoor },
              {
                label: 'Geantwoord',
                value: `${peiling.gevraagden.length - stil.length} van de ${peiling.gevraagden.length}`,
              },
            ]}
          />
          {peiling.toelichting !== '' && <Paragraph>{peiling.toelichting}</Paragraph>}
          {stil.length > 0 && (
            <Details summary={`Nog geen antwoord: ${stil.length}`}>
              <List items={stil} />
            </Details>
          )}
          {kanHerinneren ? (
            <Form action={`${pad}/herinneren`}>
              <FormStart />
              <Button variant="secondary">Herinner wie nog niet antwoordde</Button>
            </Form>
          ) : (
            stil.length > 0 && <Paragraph subtle>U hebt vandaag al een herinnering gestuurd.</Paragraph>
          )}
        </Stack>
      </Panel>
      <Panel title="Toch geen peiling?">
        <Form action={`${pad}/intrekken`}>
          <FormStart />
          <Stack>
            <Paragraph>Als u een datum vastlegt, sluit de peiling vanzelf.</Paragraph>
            <Checkbox
              name="laatWeten"
              label="Laat de mensen weten dat zij niet meer hoeven te kiezen"
              checked={false}
            />
            <Button variant="danger">Trek de peiling in</Button>
          </Stack>
        </Form>
      </Panel>
      <ButtonGroup>
        <ButtonLink href={zittingPad(traject.id, zitting.onderdeel)} variant="subtle">
          Terug
        </ButtonLink>
      </ButtonGroup>
    </Stack>
  );
}
