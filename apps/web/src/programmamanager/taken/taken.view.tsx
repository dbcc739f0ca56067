import type { ReactElement } from 'react';
import type { Takenlijst } from '#case-management';
import { ButtonLink, EmptyState, FilterBar, PageHeader, Panel, Select } from '#ui';
import { BureauFrame } from '../../shell/index.ts';
import { aantal, hoofdletter } from '../woorden.ts';
import { TakenLijst } from './taken-lijst.tsx';
import type { TakenQuery } from './taken.forms.ts';

export interface TakenPageProps {
  readonly lijst: Takenlijst;
  readonly query: TakenQuery;
  /** This page with its filter, to return to. */
  readonly terug: string;
}

const WANNEER = [
  { value: 'telaat', label: 'Te laat' },
  { value: 'gedaan', label: 'Gedaan' },
];

export function TakenPage({ lijst, query, terug }: TakenPageProps): ReactElement {
  const gefilterd = query.voor !== undefined || query.wanneer !== undefined;
  return (
    <BureauFrame title="Taken" section="taken">
      <PageHeader title="Taken" lead={zin(lijst, query)} />
      <FilterBar action="/taken" label="Taken filteren" resetHref={gefilterd ? '/taken' : undefined}>
        <Select
          name="voor"
          label="Voor wie"
          placeholder="Iedereen"
          value={query.voor}
          options={lijst.eigenaren.map((rol) => ({ value: rol, label: hoofdletter(rol) }))}
        />
        <Select
          name="wanneer"
          label="Welke"
          placeholder="Alle open taken"
          value={query.wanneer}
          options={WANNEER}
        />
      </FilterBar>
      <Panel flush>
        <TakenLijst
          caption="Taken van alle trajecten"
          taken={lijst.taken}
          metTraject
          terug={terug}
          empty={
            <EmptyState title={gefilterd ? 'Geen taak past bij dit filter' : 'Er staat niets open'}>
              <ButtonLink href={gefilterd ? '/taken' : '/bord'} variant="secondary">
                {gefilterd ? 'Toon alle open taken' : 'Bekijk het bord'}
              </ButtonLink>
            </EmptyState>
          }
        />
      </Panel>
    </BureauFrame>
  );
}

function zin({ taken }: Takenlijst, { wanneer }: TakenQuery): string {
  if (wanneer === 'gedaan') return `${aantal(taken.length, 'taak is', 'taken zijn')} gedaan.`;
  const laat = taken.filter(({ teLaat }) => teLaat).length;
  const open = `${aantal(taken.length, 'taak staat', 'taken staan')} open.`;
  return laat === 0 ? open : `${open} ${laat === 1 ? '1 is' : `${laat} zijn`} te laat.`;
}
