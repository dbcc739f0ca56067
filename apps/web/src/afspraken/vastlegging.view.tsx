import type { ReactNode } from 'react';
import type { AfsprakenBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { DataList, Panel, Stack } from '#ui';
import { VersieTekst, documentPaden } from '../documenten/index.ts';
import { BestandLink } from '../tekst/bestand-link.tsx';

/** How the agreements were recorded, and their words when these are here. */
export function VastleggingView(props: {
  readonly beeld: AfsprakenBeeld;
  readonly bestandHref: string;
  /** What the addresses of documents stand below: the dossier, or a personal link. */
  readonly basis: string;
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
        <VersieTekst paden={documentPaden(props.basis, 'afspraken')} versie={document} />
      )}
    </Stack>
  );
}
