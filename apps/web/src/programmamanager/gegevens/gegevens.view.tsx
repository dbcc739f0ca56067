import type { ReactElement, ReactNode } from 'react';
import type { GegevenBeeld, Traject } from '#case-management';
import { formatDatum } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { Alert, Button, ButtonGroup, ButtonLink, DataList, ErrorSummary, Form, Panel } from '#ui';
import { GegevenVelden } from '../../gegevens/gegeven-velden.tsx';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface GegevensPageProps {
  readonly traject: Traject;
  readonly gegevens: readonly GegevenBeeld[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Somebody else was first: which fields, and what to do. */
  readonly botsing?: string | undefined;
}

/** What the programme wants to know of this traject. Empty is unknown: nothing is guessed. */
export function GegevensPage(props: GegevensPageProps): ReactElement {
  const { traject, gegevens, typed, faults = [], botsing } = props;
  const open = gegevens.filter(({ magLezen }) => magLezen);
  const dicht = gegevens.filter(({ magLezen }) => !magLezen);
  return (
    <TrajectPage
      traject={traject}
      sectie="gegevens"
      title="Gegevens"
      lead={leadVan(gegevens)}
      faulty={faults.length > 0 || botsing !== undefined}
    >
      <ErrorSummary faults={faults} />
      {botsing !== undefined && (
        <Alert kind="error" title="Er is intussen iets veranderd">
          {botsing}
        </Alert>
      )}
      {open.length > 0 && (
        <Panel title="Invullen">
          <Form action={trajectPad(traject.id, 'gegevens')}>
            <FormStart requestId={typed?.['requestId']} />
            <GegevenVelden velden={open} typed={typed} fout={faultsByField(faults)} />
            <ButtonGroup>
              <Button>Bewaar</Button>
              <ButtonLink href={trajectPad(traject.id)} variant="subtle">
                Annuleer
              </ButtonLink>
            </ButtonGroup>
          </Form>
        </Panel>
      )}
      {dicht.length > 0 && <Besloten gegevens={dicht} />}
    </TrajectPage>
  );
}

const leadVan = (gegevens: readonly GegevenBeeld[]): string => {
  const leeg = gegevens.filter(({ isIngevuld }) => !isIngevuld).length;
  if (leeg === 0) return 'Alles is ingevuld.';
  return leeg === gegevens.length
    ? 'Nog niets ingevuld.'
    : `Nog niet ingevuld: ${leeg} van de ${gegevens.length}.`;
};

/** That it is there may be known; what is in it may not. */
function Besloten({ gegevens }: Pick<GegevensPageProps, 'gegevens'>): ReactNode {
  return (
    <Panel title="Niet voor u bestemd">
      <DataList
        items={gegevens.map(({ titel, besloten, ingevuld }) => ({
          label: titel,
          value: `${ingevuld ? `Ingevuld op ${formatDatum(ingevuld.op)}.` : 'Nog niet ingevuld.'} ${besloten ?? ''}`,
        }))}
      />
    </Panel>
  );
}
