import type { ReactNode } from 'react';
import type { AfsprakenBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { DataList, DocumentView, Panel, Stack } from '#ui';
import { BestandLink } from '../tekst/bestand-link.tsx';

/** How the agreements were recorded, and their words when these are here. */
export function VastleggingView(props: {
  readonly beeld: AfsprakenBeeld;
  readonly bestandHref: string;
}): ReactNode {
  const { vastlegging, document } = props.beeld;
  if (!vastlegging) return null;
  const elders = vastlegging.soort === 'elders' ? vastlegging : undefined;
  return (
    <Stack>
      <Panel title="Vastgelegd">
        <DataList
          items={[
            {
              label: 'Door',
              value: `${vastlegging.vastgelegdDoor}, op ${formatDatum(vastlegging.vastgelegdOp)}`,
            },
            ...(elders
              ? [
                  { label: 'Waar', value: elders.plaats },
                  { label: 'Datum van vaststelling', value: formatDatum(elders.datum) },
                ]
              : [
                  {
                    label: 'Document',
                    value: `Afspraken van de gemeente, versie ${document?.nummer ?? '1.0'}`,
                  },
                ]),
          ]}
        />
        <BestandLink bestand={document?.bestand ?? null} href={props.bestandHref} />
      </Panel>
      {document && document.inhoud.content.length > 0 && (
        <Panel>
          <DocumentView doc={document.inhoud} level={2} />
        </Panel>
      )}
    </Stack>
  );
}
