import type { ReactNode } from 'react';
import { doelgroepNaam, type ClientSoort } from '#domain';
import { FilterBar, Select } from '#ui';
import { GROEPEN, REACTIESTANDEN, isGefilterd, type Reactiefilter } from './filter.ts';
import { REACTIESTAND } from './woorden.ts';

/** Across the whole text: only the reactions of one group, or those that still need a verdict. */
export function ReactieFilter({
  pad,
  filter,
  soort,
  standen = REACTIESTANDEN,
}: {
  readonly pad: string;
  readonly filter: Reactiefilter;
  readonly soort: ClientSoort;
  readonly standen?: readonly (typeof REACTIESTANDEN)[number][];
}): ReactNode {
  return (
    <FilterBar action={pad} label="Reacties filteren" resetHref={isGefilterd(filter) ? pad : undefined}>
      <Select
        name="groep"
        label="Groep"
        value={filter.groep ?? ''}
        options={[
          { value: '', label: 'Alle groepen' },
          ...GROEPEN.map((groep) => ({ value: groep, label: doelgroepNaam(groep, soort) })),
        ]}
      />
      {standen.length > 0 && (
        <Select
          name="stand"
          label="Oordeel"
          value={filter.stand ?? ''}
          options={[
            { value: '', label: 'Alle reacties' },
            ...standen.map((stand) => ({ value: stand, label: REACTIESTAND[stand] })),
          ]}
        />
      )}
    </FilterBar>
  );
}
