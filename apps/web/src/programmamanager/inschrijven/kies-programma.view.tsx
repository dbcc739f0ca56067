import type { ReactElement } from 'react';
import type { Programmablad } from '#domain';
import { Link, PageHeader, Panel, Table } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { CLIENT_SOORT } from './woorden.ts';

/** Which programme: it decides who can take part. */
export function KiesProgrammaPage({ bladen }: { readonly bladen: readonly Programmablad[] }): ReactElement {
  return (
    <BureauFrame
      title="Traject beginnen"
      section="bord"
      crumbs={[
        { href: '/bord', text: 'Bord' },
        { href: '/trajecten/nieuw', text: 'Traject beginnen' },
      ]}
    >
      <PageHeader title="Traject beginnen" lead="Kies het programma. Daarna kiest u wie er meedoet." />
      <Panel flush>
        <Table
          caption="Programma’s"
          captionHidden
          rows={bladen}
          rowKey={({ naam }) => naam}
          columns={[
            {
              header: 'Programma',
              rowHeader: true,
              cell: ({ naam, titel }) => <Link href={`/trajecten/nieuw?programma=${naam}`}>{titel}</Link>,
            },
            {
              header: 'Voor wie',
              cell: ({ clienten }) => clienten.map((soort) => CLIENT_SOORT[soort].toLowerCase()).join(', '),
            },
          ]}
        />
      </Panel>
    </BureauFrame>
  );
}
