import type { ReactElement } from 'react';
import type { Sjabloonbeeld } from '#case-management';
import { voorbeeldwaarde, type Programmablad } from '#domain';
import { Columns, DataList, DocumentView, PageHeader, Panel, Paragraph } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { programmaPad } from '../programma/programma-pad.ts';
import { sjablonenPad } from './sjablonen.view.tsx';

export interface SjabloonvoorbeeldPageProps {
  readonly blad: Programmablad;
  readonly sjabloon: Sjabloonbeeld;
}

/** One template as it looks with invented data, and what each field in it means. */
export function SjabloonvoorbeeldPage({ blad, sjabloon }: SjabloonvoorbeeldPageProps): ReactElement {
  const { naam, titel } = blad;
  return (
    <BureauFrame
      title={`Sjabloon ${sjabloon.titel} – ${titel}`}
      section="programmas"
      crumbs={[
        { href: '/programmas', text: 'Programma’s' },
        { href: programmaPad(naam), text: titel },
        { href: sjablonenPad(naam), text: 'Sjablonen' },
        { href: sjablonenPad(naam, sjabloon.soort), text: sjabloon.titel },
      ]}
    >
      <PageHeader
        kicker="Sjabloon, met verzonnen gegevens"
        title={sjabloon.titel}
        lead="Wat cursief staat, is voor wie het document schrijft."
      />
      <Columns
        main={
          <Panel>
            <DocumentView doc={sjabloon.voorbeeld} level={2} />
          </Panel>
        }
        aside={
          <Panel title="Wat wordt ingevuld">
            {sjabloon.velden.length === 0 ? (
              <Paragraph>Dit sjabloon vult niets in.</Paragraph>
            ) : (
              <DataList
                items={sjabloon.velden.map((veld) => ({
                  label: veld.naam,
                  value: `${veld.uitleg} Komt uit: ${veld.waar}. Voorbeeld: ${voorbeeldwaarde(veld, blad)}`,
                }))}
              />
            )}
          </Panel>
        }
      />
    </BureauFrame>
  );
}
