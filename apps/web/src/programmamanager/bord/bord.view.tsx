import type { ReactElement } from 'react';
import type { Bord, BordFilter, BordTellingen } from '#case-management';
import { formatDatum } from '#domain';
import {
  Board,
  ButtonLink,
  EmptyState,
  FilterBar,
  KeyFigures,
  PageHeader,
  Panel,
  Select,
  TextInput,
  type KeyFigure,
} from '#ui';
import { BureauFrame, usePageContext } from '../../shell/index.ts';
import { bordZin } from './bord-zin.ts';
import { boardRow } from './bord-rij.ts';
import { STANDEN } from './bord.forms.ts';

export interface BordPageProps {
  readonly bord: Bord;
  readonly filter: BordFilter;
}

/** What the programme manager opens every morning. */
export function BordPage({ bord, filter }: BordPageProps): ReactElement {
  const { programma, tellingen, rijen, fasen, nu } = bord;
  const gefilterd = filter.zoek !== undefined || filter.fase !== undefined || filter.stand !== undefined;
  const magToevoegen = useIsProgrammamanager();
  return (
    <BureauFrame title="Bord" section="bord">
      <PageHeader
        title={programma.titel}
        lead={bordZin(tellingen)}
        actions={
          magToevoegen ? (
            <ButtonLink href="/trajecten/nieuw" variant="primary">
              Gemeente toevoegen
            </ButtonLink>
          ) : undefined
        }
      />
      {tellingen.meedoen > 0 && <KeyFigures figures={cijfers(tellingen)} />}
      {(tellingen.meedoen > 0 || tellingen.klaar > 0) && (
        <Filter bord={bord} filter={filter} gefilterd={gefilterd} />
      )}
      <Panel flush>
        <Board
          caption={`Stand per gemeente en fase op ${formatDatum(nu)}`}
          phases={fasen.map(({ id, titel }) => ({ id, title: titel }))}
          rows={rijen.map(boardRow)}
          empty={gefilterd ? <NietsGevonden /> : <NogNiemand />}
        />
      </Panel>
    </BureauFrame>
  );
}

const cijfers = ({
  wachtOpGriffie,
  wachtOpDeelnemers,
  wachtOpBureau,
  teLaat,
}: BordTellingen): KeyFigure[] => [
  { value: wachtOpBureau, label: 'aan ons', href: '/bord?status=bureau', tone: 'active' },
  { value: wachtOpGriffie, label: 'wacht op de griffie', href: '/bord?status=griffie', tone: 'waiting' },
  {
    value: wachtOpDeelnemers,
    label: 'wacht op deelnemers',
    href: '/bord?status=deelnemers',
    tone: 'waiting',
  },
  { value: teLaat, label: 'te laat', href: '/bord?status=telaat', tone: teLaat > 0 ? 'late' : 'neutral' },
];

function Filter({ bord, filter, gefilterd }: BordPageProps & { readonly gefilterd: boolean }): ReactElement {
  return (
    <FilterBar action="/bord" label="Bord filteren" resetHref={gefilterd ? '/bord' : undefined}>
      {bord.programmas.length > 1 && (
        <Select
          name="programma"
          label="Programma"
          value={bord.programma.naam}
          options={bord.programmas.map(({ naam, titel }) => ({ value: naam, label: titel }))}
        />
      )}
      <TextInput name="zoek" label="Gemeente" type="search" value={filter.zoek} />
      <Select
        name="fase"
        label="Fase"
        placeholder="Alle fasen"
        value={filter.fase}
        options={bord.fasen.map(({ id, titel }) => ({ value: id, label: titel }))}
      />
      <Select
        name="status"
        label="Status"
        placeholder="Alle statussen"
        value={filter.stand}
        options={Object.entries(STANDEN).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}

function NietsGevonden(): ReactElement {
  return (
    <EmptyState title="Geen gemeente past bij dit filter">
      <ButtonLink href="/bord" variant="secondary">
        Toon alle gemeenten
      </ButtonLink>
    </EmptyState>
  );
}

function NogNiemand(): ReactElement {
  const magToevoegen = useIsProgrammamanager();
  return (
    <EmptyState title="Er doet nog geen gemeente mee">
      {magToevoegen && (
        <ButtonLink href="/trajecten/nieuw" variant="primary">
          Voeg de eerste gemeente toe
        </ButtonLink>
      )}
    </EmptyState>
  );
}

/** Others of the bureau are refused there, so that they are not sent there. */
const useIsProgrammamanager = (): boolean =>
  usePageContext().actor?.roles.includes('programmamanager') ?? false;
