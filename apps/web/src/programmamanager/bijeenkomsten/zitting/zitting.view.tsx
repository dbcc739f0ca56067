import type { ReactElement, ReactNode } from 'react';
import type { Verwachting } from '#berichten';
import type { BijeenkomstBeeld, Peilingbeeld, Traject, ZittingMetOpzet } from '#case-management';
import { formatDatum, formatTijd, opsomming } from '#domain';
import { ButtonLink, Columns, DataList, EmptyState, Panel, Paragraph, Stack, Table } from '#ui';
import { nogNietTePlannen, tijdVan, zittingPad } from '../woorden.ts';
import { VerwachtingTelling } from '../verwachting.tsx';
import { ZittingPage } from '../zitting-page.tsx';
import { EerderePanel } from './eerdere-panel.tsx';
import { AanwezigheidPanel, GroepenPanel } from './lijst-panelen.tsx';
import { NuTeDoen } from './nu-te-doen.tsx';
import { OpzetPanel } from './opzet-panel.tsx';
import { PeilingRegel } from './peiling-regel.tsx';

export interface ZittingOverzichtProps {
  readonly traject: Traject;
  readonly zitting: BijeenkomstBeeld;
}

export type ZittingPaginaProps = ZittingOverzichtProps & {
  readonly opzet: ZittingMetOpzet;
  readonly peiling: Peilingbeeld | undefined;
  /** What calendars answered to this date. */
  readonly verwachting: readonly Verwachting[];
};

/** One session: when and where, the time table, who leads it, who comes and in which group, and what can be done now. */
export function ZittingOverzicht(props: ZittingPaginaProps): ReactElement {
  const { traject, zitting, opzet, peiling, verwachting } = props;
  const { onderdeel, bijeenkomst, rooster, groepswijze, mensen } = zitting;
  return (
    <ZittingPage traject={traject} zitting={zitting}>
      <Columns
        main={
          <>
            <DatumPanel trajectId={traject.id} zitting={zitting} peiling={peiling} />
            <OpzetPanel trajectId={traject.id} opzet={opzet} />
            {bijeenkomst !== null && (groepswijze !== null || mensen.length > 1) && (
              <GroepenPanel trajectId={traject.id} zitting={zitting} />
            )}
            {rooster.length > 0 && <RoosterPanel rooster={rooster} trainers={opzet.trainers} />}
            {zitting.eerdere.length > 0 && <EerderePanel eerdere={zitting.eerdere} />}
          </>
        }
        aside={
          <>
            <NuTeDoen trajectId={traject.id} zitting={zitting} />
            {verwachting.length > 0 && (
              <Panel title="Antwoorden op de uitnodiging">
                <VerwachtingTelling verwachting={verwachting} />
              </Panel>
            )}
            {bijeenkomst !== null && <AanwezigheidPanel trajectId={traject.id} zitting={zitting} />}
            {bijeenkomst !== null && (
              <Panel title="Lijsten om te printen">
                <Stack>
                  <ButtonLink href={zittingPad(traject.id, onderdeel, 'naamlijst')} variant="secondary">
                    Open de naamlijst
                  </ButtonLink>
                </Stack>
              </Panel>
            )}
          </>
        }
      />
    </ZittingPage>
  );
}

interface DeelProps {
  readonly trajectId: string;
  readonly zitting: BijeenkomstBeeld;
}

type DatumProps = DeelProps & Pick<ZittingPaginaProps, 'peiling'>;

function DatumPanel({ trajectId, zitting, peiling }: DatumProps): ReactNode {
  const { onderdeel, bijeenkomst, stand, kanPlannen, kanVolgende, naam, titel } = zitting;
  const formulier = zittingPad(trajectId, onderdeel, 'datum');
  if (bijeenkomst === null)
    return (
      <Panel title="Datum en plaats">
        <EmptyState title={`${titel} heeft nog geen datum`}>
          {kanPlannen ? (
            <>
              <ButtonLink href={formulier}>Leg datum en plaats van {naam} vast</ButtonLink>
              <PeilingRegel trajectId={trajectId} onderdeel={onderdeel} peiling={peiling} />
            </>
          ) : (
            <Paragraph>{nogNietTePlannen(zitting)}</Paragraph>
          )}
        </EmptyState>
      </Panel>
    );
  const { beginLokaal, plaats, opmerking } = bijeenkomst;
  return (
    <Panel title="Datum en plaats">
      <DataList
        items={[
          { label: 'Datum', value: formatDatum(beginLokaal) },
          { label: 'Tijd', value: tijdVan(bijeenkomst) },
          { label: 'Plaats', value: plaats },
          ...(opmerking === '' ? [] : [{ label: 'Opmerking', value: opmerking }]),
        ]}
      />
      {kanPlannen && (
        <ButtonLink href={formulier} variant={stand === 'afgelast' || kanVolgende ? 'primary' : 'secondary'}>
          {datumKnop(zitting)}
        </ButtonLink>
      )}
      {kanPlannen && <PeilingRegel trajectId={trajectId} onderdeel={onderdeel} peiling={peiling} />}
    </Panel>
  );
}

const datumKnop = ({ stand, kanVolgende }: BijeenkomstBeeld): string => {
  if (kanVolgende) return 'Plan de volgende keer';
  return stand === 'afgelast' ? 'Leg een nieuwe datum vast' : 'Wijzig datum, tijd of plaats';
};

function RoosterPanel({
  rooster,
  trainers,
}: Pick<BijeenkomstBeeld, 'rooster'> & Pick<ZittingMetOpzet, 'trainers'>): ReactNode {
  const wie = trainers.map(({ naam }) => naam);
  return (
    <Panel title={wie.length === 0 ? 'Rooster' : `Rooster, met ${opsomming(wie)}`} flush>
      <Table
        caption="Rooster"
        captionHidden
        columns={[
          { header: 'Tijd', cell: ({ van, tot }) => `${formatTijd(van)}\u2060–\u2060${formatTijd(tot)}` },
          { header: 'Onderdeel', cell: ({ titel }) => titel, rowHeader: true },
          { header: 'Wat er gebeurt', cell: ({ uitleg }) => uitleg },
        ]}
        rows={rooster}
        rowKey={({ van }) => van}
      />
    </Panel>
  );
}
