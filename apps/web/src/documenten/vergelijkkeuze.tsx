import type { ReactNode } from 'react';
import type { VersieKop } from '#case-management';
import { formatKort } from '#domain';
import { FilterBar, Select } from '#ui';
import type { DocumentPaden } from './document-paden.ts';

export interface VergelijkkeuzeProps {
  readonly paden: DocumentPaden;
  /** Newest first. */
  readonly versies: readonly VersieKop[];
  readonly oud?: string | undefined;
  readonly nieuw?: string | undefined;
}

/** Which two versions to compare: any two. */
export function Vergelijkkeuze({ paden, versies, oud, nieuw }: VergelijkkeuzeProps): ReactNode {
  const options = versies.map(({ nummer, gemaaktOp }) => ({
    value: nummer,
    label: `Versie ${nummer}, ${formatKort(gemaaktOp)}`,
  }));
  return (
    <FilterBar action={paden.vergelijken} label="Versies vergelijken" submit="Vergelijk">
      <Select name="oud" label="Vergelijk" options={options} value={oud ?? versies[1]?.nummer} />
      <Select name="nieuw" label="met" options={options} value={nieuw ?? versies[0]?.nummer} />
    </FilterBar>
  );
}
