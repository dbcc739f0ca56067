import type { ReactElement } from 'react';
import type { Lijst, Traject } from '#case-management';
import { ButtonLink, EmptyState, Panel, Paragraph, Table } from '#ui';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal } from '../woorden.ts';

export interface LijstPageProps {
  readonly traject: Traject;
  readonly lijst: Lijst;
  /** Below `documenten/lijsten/`. */
  readonly pad: string;
  readonly onderdeel?: string | undefined;
}

/** A list as a page: the browser prints it without menu and buttons. */
export function LijstPage({ traject, lijst, pad, onderdeel }: LijstPageProps): ReactElement {
  const hier = trajectPad(traject.id, `documenten/lijsten/${pad}`);
  const titel = onderdeel === undefined ? lijst.titel : `${lijst.titel} ${onderdeel}`;
  const [naam = 'Naam', ...kolommen] = lijst.kolommen;
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={titel}
      lead={`${aantal(lijst.rijen.length, 'persoon', 'mensen')}. U kunt deze pagina printen.`}
      crumbs={[{ href: hier, text: lijst.titel }]}
      actions={<ButtonLink href={`${hier}.csv`}>Download voor Excel (csv)</ButtonLink>}
    >
      <Panel flush>
        <Table
          caption={titel}
          captionHidden
          rows={lijst.rijen.map((cellen, nummer) => ({ cellen, nummer }))}
          rowKey={({ nummer }) => String(nummer)}
          columns={[
            { header: naam, rowHeader: true, cell: ({ cellen }) => cellen[0] },
            ...kolommen.map((header, index) => ({
              header,
              cell: ({ cellen }: { cellen: readonly string[] }) => cellen[index + 1],
            })),
          ]}
          empty={
            <EmptyState title="Er staat nog niemand op de lijst">
              <ButtonLink href={trajectPad(traject.id, 'deelnemers')}>Voeg deelnemers toe</ButtonLink>
            </EmptyState>
          }
        />
      </Panel>
    </TrajectPage>
  );
}

export interface NogGeenLijstProps {
  readonly traject: Traject;
  readonly onderdeel: string;
  readonly naam: string;
}

export function NogGeenLijst({ traject, onderdeel, naam }: NogGeenLijstProps): ReactElement {
  return (
    <TrajectPage traject={traject} sectie="documenten" title={`Aanwezigheidslijst ${naam}`}>
      <EmptyState title={`${naam} heeft nog geen datum`}>
        <Paragraph>Plan eerst de datum. Daarna staat hier een lijst om af te drukken.</Paragraph>
        <ButtonLink href={trajectPad(traject.id, `bijeenkomsten/${onderdeel}`)}>Plan de datum</ButtonLink>
      </EmptyState>
    </TrajectPage>
  );
}
