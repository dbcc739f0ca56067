import type { ReactNode } from 'react';
import type { BijeenkomstBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { Panel, Table } from '#ui';
import { aanwezigheidZin } from '../aanwezigheid-zin.ts';
import { tijdVan } from '../woorden.ts';

/** The times that a repeating session was held before. */
export function EerderePanel({ eerdere }: Pick<BijeenkomstBeeld, 'eerdere'>): ReactNode {
  return (
    <Panel title="Eerdere keren" id="eerdere" flush>
      <Table
        caption="Eerdere keren"
        captionHidden
        columns={[
          { header: 'Keer', cell: ({ nummer }) => `${nummer}e keer`, rowHeader: true },
          { header: 'Datum', cell: ({ beginLokaal }) => formatDatum(beginLokaal) },
          { header: 'Tijd', cell: (zitting) => tijdVan(zitting) },
          { header: 'Plaats', cell: ({ plaats }) => plaats },
          { header: 'Aanwezigheid', cell: ({ telling }) => aanwezigheidZin(telling) },
        ]}
        rows={eerdere}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
