import type { ReactElement, ReactNode } from 'react';
import type { DocumentKop, Traject } from '#case-management';
import { formatDatum } from '#domain';
import { ButtonLink, DataList, Link, List, Panel, Table } from '#ui';
import { DocumentStand } from '../../documenten/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface DocumentenPageProps {
  readonly traject: Traject;
  readonly documenten: readonly DocumentKop[];
}

export function DocumentenPage({ traject, documenten }: DocumentenPageProps): ReactElement {
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title="Documenten"
      lead={leadVan(documenten)}
      actions={
        <ButtonLink href={`/programmas/${traject.programma}/sjablonen`}>Bekijk alle sjablonen</ButtonLink>
      }
    >
      <Panel title="Alle documenten" flush>
        <Table
          caption="Documenten van dit traject"
          captionHidden
          rows={documenten}
          rowKey={({ soort }) => soort}
          columns={[
            { header: 'Document', rowHeader: true, cell: (document) => <Naam {...{ traject, document }} /> },
            { header: 'Stand', cell: ({ laatste }) => <DocumentStand versie={laatste} /> },
            { header: 'Laatst bewaard', cell: ({ laatste }) => (laatste ? bewaardDoor(laatste) : '–') },
            { header: 'Wat u kunt doen', cell: (document) => <Stap {...{ traject, document }} /> },
          ]}
        />
      </Panel>
      <Lijsten traject={traject} />
    </TrajectPage>
  );
}

const leadVan = (documenten: readonly DocumentKop[]): string => {
  const gemaakt = documenten.filter(({ laatste }) => laatste !== null).length;
  const vastgesteld = documenten.filter(({ laatste }) => laatste?.status === 'vastgesteld').length;
  if (gemaakt === 0) return 'Er is nog geen document gemaakt.';
  const daarvan = vastgesteld === 0 ? 'Nog geen is vastgesteld.' : `Vastgesteld: ${vastgesteld}.`;
  return `Gemaakt: ${gemaakt} van de ${documenten.length} documenten. ${daarvan}`;
};

const bewaardDoor = ({ gemaaktOp, gemaaktDoor }: { gemaaktOp: string; gemaaktDoor: string }): string =>
  `${formatDatum(gemaaktOp)}, door ${gemaaktDoor}`;

interface Rij {
  readonly traject: Traject;
  readonly document: DocumentKop;
}

function Naam({ traject, document: { soort, titel, laatste } }: Rij): ReactNode {
  return laatste ? <Link href={trajectPad(traject.id, `documenten/${soort}`)}>{titel}</Link> : titel;
}

/** The one thing that brings this document further. */
function Stap({ traject, document: { soort, laatste, besloten } }: Rij): ReactNode {
  const pad = trajectPad(traject.id, `documenten/${soort}`);
  if (besloten !== null) return <Link href={pad}>Voor anderen: zie wie</Link>;
  if (!laatste) return <Link href={pad}>Maak de eerste versie</Link>;
  if (laatste.status === 'inConsultatie')
    return <Link href={trajectPad(traject.id, 'consultatie')}>Bekijk de consultatie</Link>;
  return <Link href={pad}>{laatste.status === 'concept' ? 'Lees en werk verder' : 'Lees'}</Link>;
}

function Lijsten({ traject }: { readonly traject: Traject }): ReactNode {
  const lijsten = trajectPad(traject.id, 'documenten/lijsten');
  return (
    <Panel title="Lijsten">
      <DataList
        items={[
          {
            label: 'Deelnemers',
            value: (
              <List
                items={[
                  <Link key="lijst" href={`${lijsten}/deelnemers`}>
                    Bekijk of print
                  </Link>,
                  <Link key="csv" href={`${lijsten}/deelnemers.csv`}>
                    Download voor Excel (csv)
                  </Link>,
                ]}
              />
            ),
          },
          ...(traject.blad.zittingen.length === 0
            ? []
            : [
                {
                  label: 'Aanwezigheid',
                  value: (
                    <List
                      items={traject.blad.zittingen.map(({ onderdeel, titel }) => (
                        <Link key={onderdeel} href={`${lijsten}/aanwezigheid/${onderdeel}`}>
                          {titel}
                        </Link>
                      ))}
                    />
                  ),
                },
              ]),
        ]}
      />
      <ButtonLink href={trajectPad(traject.id, 'deelnemers')}>Naar de deelnemers</ButtonLink>
    </Panel>
  );
}
