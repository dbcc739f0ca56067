import type { ReactElement, ReactNode } from 'react';
import { doelgroepNaam, doelgroepVan, rolNaam, type ClientSoort } from '#domain';
import type { BijeenkomstBeeld, Verwachte } from '#case-management';
import { EmptyState, Panel, Paragraph, PersonList, Table, Tiles } from '#ui';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from './zitting.view.tsx';

/** Names per group and a list to sign at the door; made for paper. */
export function NaamlijstPage({ traject, zitting }: ZittingOverzichtProps): ReactElement {
  const { mensen, indeling } = zitting;
  const { soort } = traject.client;
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Naamlijst" pagina="naamlijst">
      <Paragraph subtle screenOnly>
        Print deze pagina met Ctrl + P. Het menu komt niet op papier.
      </Paragraph>
      {indeling.length > 0 && <Groepsnamen zitting={zitting} soort={soort} />}
      <Panel title="Presentielijst" flush>
        <Table
          caption="Presentielijst"
          captionHidden
          columns={[
            { header: 'Naam', cell: ({ naam }) => naam, rowHeader: true },
            { header: 'Namens', cell: ({ rol }) => doelgroepNaam(doelgroepVan(rol), soort) },
            {
              header: 'Functie',
              cell: ({ functie, rol }) => (functie === '' ? rolNaam(rol, soort) : functie),
            },
            { header: 'Groep', cell: ({ groep }) => groep ?? '', numeric: true },
            { header: 'Handtekening', cell: () => '' },
          ]}
          rows={mensen}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="Er staat nog niemand op de lijst">
              <Paragraph>Voeg eerst deelnemers toe bij dit traject.</Paragraph>
            </EmptyState>
          }
        />
      </Panel>
    </ZittingPage>
  );
}

function Groepsnamen({
  zitting,
  soort,
}: {
  readonly zitting: BijeenkomstBeeld;
  readonly soort: ClientSoort;
}): ReactNode {
  const { indeling, mensen, begeleiders } = zitting;
  const per = new Map<string, Verwachte>(mensen.map((mens) => [mens.id, mens]));
  const leden = (ids: readonly string[]): Verwachte[] => ids.flatMap((id) => per.get(id) ?? []);
  return (
    <Tiles>
      {indeling.map(({ nummer, naam, begeleiderId, leden: ids }) => (
        <Panel key={nummer} title={naam}>
          <Paragraph>
            Procesbegeleider: {begeleiders.find(({ id }) => id === begeleiderId)?.naam ?? 'nog niet bekend'}
          </Paragraph>
          <PersonList
            items={leden(ids).map(({ id, naam: wie, rol }) => ({ id, name: wie, note: rolNaam(rol, soort) }))}
          />
        </Panel>
      ))}
    </Tiles>
  );
}
