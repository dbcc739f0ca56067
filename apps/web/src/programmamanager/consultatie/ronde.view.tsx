import type { ReactNode } from 'react';
import { WAAROM_ZIN, type Bereik, type Ronde } from '#consultatie';
import { doelgroepNaam, formatDatum, rolNaam, type ClientSoort } from '#domain';
import { Details, KeyFigures, Panel, StatusBadge, Table } from '#ui';
import { ANTWOORD } from './woorden.ts';

export type RondeMetBereik = Ronde & { readonly bereik: readonly Bereik[] };

interface RondeProps {
  readonly ronde: RondeMetBereik;
  readonly soort: ClientSoort;
}

const som = (bereik: readonly Bereik[], veld: 'gevraagd' | 'gereageerd' | 'afgezien' | 'open'): number =>
  bereik.reduce((totaal, groep) => totaal + groep[veld], 0);

/** '3 van 24', in all. */
export function BereikCijfers({ bereik, reacties }: RondeMetBereik): ReactNode {
  return (
    <KeyFigures
      figures={[
        {
          value: `${som(bereik, 'gereageerd')} van ${som(bereik, 'gevraagd')}`,
          label: 'reageerden',
          tone: 'done',
        },
        { value: String(reacties.length), label: reacties.length === 1 ? 'reactie' : 'reacties' },
        { value: String(som(bereik, 'afgezien')), label: 'hebben geen opmerkingen' },
        { value: String(som(bereik, 'open')), label: 'nog geen antwoord', tone: 'waiting' },
      ]}
    />
  );
}

/** Per group: how many were asked, and what came of it. */
export function BereikPanel({ ronde: { bereik }, soort }: RondeProps): ReactNode {
  return (
    <Panel title="Bereik per groep" flush>
      <Table
        caption="Hoeveel mensen per groep antwoordden"
        captionHidden
        rows={bereik}
        rowKey={({ doelgroep }) => doelgroep}
        columns={[
          { header: 'Groep', rowHeader: true, cell: ({ doelgroep }) => doelgroepNaam(doelgroep, soort) },
          { header: 'Gevraagd', numeric: true, cell: ({ gevraagd }) => gevraagd },
          { header: 'Reageerde', numeric: true, cell: ({ gereageerd }) => gereageerd },
          { header: 'Geen opmerkingen', numeric: true, cell: ({ afgezien }) => afgezien },
          { header: 'Nog geen antwoord', numeric: true, cell: ({ open }) => open },
        ]}
      />
    </Panel>
  );
}

/** Everybody who was asked, and where their answer stands. */
export function OntvangersPanel({ ronde: { ontvangers }, soort }: RondeProps): ReactNode {
  return (
    <Details summary={`Wie is gevraagd (${ontvangers.length})`}>
      <Table
        caption="Ontvangers"
        captionHidden
        rows={ontvangers}
        rowKey={({ deelnemerId }) => deelnemerId}
        columns={[
          { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
          { header: 'Rol', cell: ({ rol }) => rolNaam(rol, soort) },
          { header: 'Gevraagd omdat', cell: ({ waarom }) => WAAROM_ZIN[waarom] },
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
