import type { ReactElement } from 'react';
import { clientTitel } from '#domain';
import type { Overzetuitkomst, Overzetwegen } from '#case-management';
import { Alert, ButtonLink, Link, Panel, StatusBadge, Table } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { overzettenPad } from './overzetten-pad.ts';
import { OverzettenPage } from './overzetten-page.tsx';
import { trajecten } from './wegen.view.tsx';

interface UitkomstPageProps {
  readonly programma: Overzetwegen['programma'];
  readonly van: number;
  readonly naar: number;
  readonly uitkomsten: readonly Overzetuitkomst[];
}

const naamVan = ({ client, groep }: Overzetuitkomst): string =>
  [client === null ? 'Onbekend traject' : clientTitel(client), groep]
    .filter((deel) => deel !== null)
    .join(', ');

/** What became of each: every traject went over by itself, or stayed by itself. */
export function UitkomstPage({ programma, van, naar, uitkomsten }: UitkomstPageProps): ReactElement {
  const gelukt = uitkomsten.filter((een) => een.gelukt).length;
  return (
    <OverzettenPage
      programma={programma}
      title="Overgezet"
      lead={`Van versie ${van} naar versie ${naar}.`}
      weg={{ van, naar }}
    >
      <Alert
        kind={gelukt === uitkomsten.length ? 'ok' : 'warning'}
        title={
          gelukt === uitkomsten.length
            ? `${trajecten(gelukt)} overgezet`
            : `${gelukt} van de ${uitkomsten.length} trajecten overgezet`
        }
      >
        In het logboek van elk dossier staat wie het deed, wanneer en waarom.
      </Alert>
      <Panel title="Per traject" flush>
        <Table
          caption="Uitkomst per traject"
          captionHidden
          rows={uitkomsten}
          rowKey={({ trajectId }) => trajectId}
          columns={[
            {
              header: 'Traject',
              rowHeader: true,
              cell: (regel) => <Link href={trajectPad(regel.trajectId)}>{naamVan(regel)}</Link>,
            },
            {
              header: 'Uitkomst',
              cell: ({ gelukt: over }) =>
                over ? (
                  <StatusBadge tone="done">{`Op versie ${naar}`}</StatusBadge>
                ) : (
                  <StatusBadge tone="waiting">{`Blijft op versie ${van}`}</StatusBadge>
                ),
            },
            { header: 'Toelichting', cell: ({ reden }) => reden ?? '' },
          ]}
        />
      </Panel>
      <ButtonLink href={overzettenPad(programma.naam)} variant="secondary">
        Terug naar de versies
      </ButtonLink>
    </OverzettenPage>
  );
}
