import type { ReactElement } from 'react';
import type { Sjabloonbeeld } from '#case-management';
import type { Programmablad } from '#domain';
import { aantalWoorden } from '#documents';
import { Link, PageHeader, Panel, Table } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { programmaPad } from '../programma/programma-pad.ts';

export interface SjablonenPageProps {
  readonly blad: Programmablad;
  readonly sjablonen: readonly Sjabloonbeeld[];
}

export const sjablonenPad = (programma: string, soort?: string): string =>
  `${programmaPad(programma)}/sjablonen${soort === undefined ? '' : `/${soort}`}`;

/** Every document that a programme names has a template to begin with. */
export function SjablonenPage({ blad, sjablonen }: SjablonenPageProps): ReactElement {
  const { naam, titel } = blad;
  return (
    <BureauFrame
      title={`Sjablonen – ${titel}`}
      section="programmas"
      crumbs={[
        { href: '/programmas', text: 'Programma’s' },
        { href: programmaPad(naam), text: titel },
        { href: sjablonenPad(naam), text: 'Sjablonen' },
      ]}
    >
      <PageHeader
        kicker={titel}
        title="Sjablonen"
        lead="Met een sjabloon begint u een document. Wat tussen accolades staat, vult Gangmaker in met de gegevens van het traject."
      />
      <Panel title="Alle sjablonen" flush>
        <Table
          caption="Sjablonen van dit programma"
          captionHidden
          rows={sjablonen}
          rowKey={({ soort }) => soort}
          columns={[
            {
              header: 'Document',
              rowHeader: true,
              cell: ({ soort, titel: document }) => <Link href={sjablonenPad(naam, soort)}>{document}</Link>,
            },
            {
              header: 'Wordt ingevuld',
              cell: ({ velden }) => velden.map((veld) => veld.naam).join(', ') || '–',
            },
            { header: 'Woorden', numeric: true, cell: ({ voorbeeld }) => aantalWoorden(voorbeeld) },
          ]}
        />
      </Panel>
    </BureauFrame>
  );
}
