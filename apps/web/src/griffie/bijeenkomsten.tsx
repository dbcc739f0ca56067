import type { ReactNode } from 'react';
import { isAfgelast, type Dossier } from '#case-management';
import { formatDatum, formatTijd } from '#domain';
import { DataList, EmptyState, Panel } from '#ui';
import { onderdeelTitel } from './woorden.ts';

/** When and where everything is. */
export function Bijeenkomsten({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { traject, standing } = dossier;
  const { bijeenkomsten } = dossier.gegevens;
  // Work groups agree on their own dates.
  if (traject.blad.zittingen.length === 0) return null;
  return (
    <Panel title="Bijeenkomsten">
      {bijeenkomsten.length === 0 ? (
        <EmptyState title="Er zijn nog geen data">
          Het bureau zoekt met u data voor de bijeenkomsten.
        </EmptyState>
      ) : (
        <DataList
          items={bijeenkomsten.map(({ onderdeel, begin, eind, plaats }) => ({
            label: onderdeelTitel(traject, onderdeel),
            value: isAfgelast(onderdeel, standing)
              ? 'Het bureau zoekt een nieuwe datum.'
              : `${formatDatum(begin)}, ${formatTijd(begin)} – ${formatTijd(eind)} uur, ${plaats}`,
          }))}
        />
      )}
    </Panel>
  );
}
