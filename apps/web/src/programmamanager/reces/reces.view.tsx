import type { ReactElement, ReactNode } from 'react';
import type { Recesbeeld, Traject } from '#case-management';
import { formatDatum } from '#domain';
import type { FieldFault } from '#workflow-engine';
import {
  Button,
  ButtonGroup,
  Columns,
  EmptyState,
  ErrorSummary,
  Form,
  Panel,
  Paragraph,
  Stack,
  Table,
  TextArea,
  VisuallyHidden,
} from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface RecesBeeld {
  readonly traject: Traject;
  readonly reces: Recesbeeld;
}

export interface RecesPageProps extends RecesBeeld {
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function RecesPage({ traject, reces, typed = {}, faults = [] }: RecesPageProps): ReactElement {
  const { gemeente } = reces;
  return (
    <TrajectPage
      traject={traject}
      sectie="bijeenkomsten"
      title="Reces van de raad"
      lead={
        gemeente
          ? `Wanneer de raad van ${gemeente.naam} niet vergadert. Dit geldt voor alle trajecten van deze gemeente.`
          : undefined
      }
      crumbs={[{ href: trajectPad(traject.id, 'reces'), text: 'Reces van de raad' }]}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {gemeente === null ? (
        <EmptyState title="Deze opdrachtgever heeft geen eigen gemeenteraad">
          <Paragraph>Er is hier geen reces om vast te leggen.</Paragraph>
        </EmptyState>
      ) : (
        <Columns
          main={<Lijst traject={traject} reces={reces} />}
          aside={<Toevoegen traject={traject} typed={typed} faults={faults} />}
        />
      )}
    </TrajectPage>
  );
}

function Lijst({ traject, reces }: RecesBeeld): ReactNode {
  return (
    <Panel title="Vastgelegd" flush>
      <Table
        caption="Recessen"
        captionHidden
        columns={[
          { header: 'Naam', cell: ({ naam }) => naam, rowHeader: true },
          { header: 'Eerste dag', cell: ({ van }) => formatDatum(van) },
          { header: 'Laatste dag', cell: ({ totEnMet }) => formatDatum(totEnMet) },
          {
            header: 'Verwijderen',
            headerHidden: true,
            cell: ({ id, naam, van }) => (
              <Form action={trajectPad(traject.id, `reces/${id}/verwijderen`)}>
                <FormStart />
                <Button variant="subtle">
                  Verwijder
                  <VisuallyHidden>
                    {' '}
                    {naam} vanaf {formatDatum(van)}
                  </VisuallyHidden>
                </Button>
              </Form>
            ),
          },
        ]}
        rows={reces.recessen}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="Er is nog geen reces vastgelegd">
            <Paragraph>Vraag de griffie om het vergaderschema, en neem de recessen over.</Paragraph>
          </EmptyState>
        }
      />
    </Panel>
  );
}

function Toevoegen({
  traject,
  typed,
  faults,
}: Pick<RecesPageProps, 'traject'> & Required<Pick<RecesPageProps, 'typed' | 'faults'>>): ReactNode {
  return (
    <Panel title="Toevoegen">
      <Form action={trajectPad(traject.id, 'reces')}>
        <FormStart requestId={typed?.['requestId']} />
        <Stack>
          <TextArea
            name="tekst"
            label="Recessen"
            description="Per regel: naam; eerste dag; laatste dag. U kunt de regels plakken uit Word of Excel. Bijvoorbeeld: Voorjaarsreces; 20-02-2027; 28-02-2027"
            value={typed?.['tekst']}
            error={faultsByField(faults ?? [])['tekst']}
            rows={6}
            required
          />
          <ButtonGroup>
            <Button>Voeg toe</Button>
          </ButtonGroup>
        </Stack>
      </Form>
    </Panel>
  );
}
