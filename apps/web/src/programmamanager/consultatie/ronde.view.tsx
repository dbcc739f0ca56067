import type { ReactNode } from 'react';
import type { Bereik, Ronde } from '#consultatie';
import { doelgroepNaam, formatDatum } from '#domain';
import { Details, KeyFigures, Panel, StatusBadge, Table } from '#ui';
import { ANTWOORD } from './woorden.ts';

export type RondeMetBereik = Ronde & { readonly bereik: readonly Bereik[] };

const som = (bereik: readonly Bereik[], veld: 'gevraagd' | 'gereageerd' | 'afgezien' | 'open'): number =>
  bereik.reduce((totaal, groep) => totaal + groep[veld], 0);

/** '3 van 24', per group and in all. */
export function BereikPanel({ ronde: { bereik } }: { readonly ronde: RondeMetBereik }): ReactNode {
  return (
    <>
      <KeyFigures
        figures={[
          {
            value: `${som(bereik, 'gereageerd')} van ${som(bereik, 'gevraagd')}`,
            label: 'reageerden',
            tone: 'done',
          },
          { value: String(som(bereik, 'afgezien')), label: 'hebben geen opmerkingen' },
          { value: String(som(bereik, 'open')), label: 'nog geen antwoord', tone: 'waiting' },
        ]}
      />
      <Panel title="Bereik per groep" flush>
        <Table
          caption="Hoeveel mensen per groep antwoordden"
          captionHidden
          rows={bereik}
          rowKey={({ doelgroep }) => doelgroep}
          columns={[
            {
              header: 'Groep',
              rowHeader: true,
              cell: ({ doelgroep }) => doelgroepNaam(doelgroep, 'gemeente'),
            },
            { header: 'Gevraagd', numeric: true, cell: ({ gevraagd }) => gevraagd },
            { header: 'Reageerde', numeric: true, cell: ({ gereageerd }) => gereageerd },
            { header: 'Geen opmerkingen', numeric: true, cell: ({ afgezien }) => afgezien },
            { header: 'Nog geen antwoord', numeric: true, cell: ({ open }) => open },
          ]}
        />
      </Panel>
    </>
  );
}

/** Everybody who was asked, and where their answer stands. */
export function OntvangersPanel({ ronde: { ontvangers } }: { readonly ronde: Ronde }): ReactNode {
  return (
    <Details summary={`Wie is gevraagd (${ontvangers.length})`}>
      <Table
        caption="Ontvangers"
        captionHidden
        rows={ontvangers}
        rowKey={({ deelnemerId }) => deelnemerId}
        columns={[
          { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
          { header: 'Rol', cell: ({ rol }) => rol },
          {
            header: 'Gevraagd omdat',
            cell: ({ waarom }) => (waarom === 'afwezig' ? 'was er niet bij' : 'het bureau koos'),
          },
          {
            header: 'Antwoord',
            cell: ({ status, geantwoordOp }) => (
              <>
                <StatusBadge tone={ANTWOORD[status].tone}>{ANTWOORD[status].label}</StatusBadge>
                {geantwoordOp !== null && ` ${formatDatum(geantwoordOp)}`}
              </>
            ),
          },
        ]}
      />
    </Details>
  );
}
