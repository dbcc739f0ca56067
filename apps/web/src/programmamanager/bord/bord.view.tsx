import type { ReactElement } from 'react';
import type { Bord, BordFilter, BordStand, BordTellingen } from '#case-management';
import { formatDatum, type ClientSoort } from '#domain';
import {
  Board,
  ButtonGroup,
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
import { programmaPad } from '../programma/programma-pad.ts';
import { BureauFrame, usePageContext } from '../../shell/index.ts';
import { toevoegenVan } from '../inschrijven/woorden.ts';
import { bordZin, nogNiemandZin } from './bord-zin.ts';
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
        lead={bordZin(tellingen, programma.clienten)}
        actions={
          <ButtonGroup>
            <ButtonLink href={programmaPad(programma.naam)} variant="secondary">
              Bekijk het verloop
            </ButtonLink>
            {magToevoegen && (
              <ButtonLink href={nieuwPad(programma.naam)} variant="primary">
                {toevoegenVan(programma.clienten)}
              </ButtonLink>
            )}
          </ButtonGroup>
        }
      />
      {tellingen.meedoen > 0 && <KeyFigures figures={cijfers(tellingen, programma)} />}
      {(tellingen.meedoen > 0 || tellingen.klaar > 0) && (
        <Filter bord={bord} filter={filter} gefilterd={gefilterd} />
      )}
      <Panel flush>
        <Board
          caption={`Stand per traject en fase op ${formatDatum(nu)}`}
          rowHeader={zoekLabel(programma.clienten)}
          phases={fasen.map(({ id, titel }) => ({ id, title: titel }))}
          rows={rijen.map((rij) => boardRow(rij, fasen, programma.clienten.length > 1))}
          empty={
            gefilterd ? <NietsGevonden programma={programma.naam} /> : <NogNiemand programma={programma} />
          }
        />
      </Panel>
    </BureauFrame>
  );
}

const nieuwPad = (programma: string): string => `/trajecten/nieuw?programma=${programma}`;

const cijfers = (tellingen: BordTellingen, { naam, wachtOp }: Bord['programma']): KeyFigure[] => {
  const { wachtOpGriffie, wachtOpBevestiger, wachtOpDeelnemers, wachtOpBureau, teLaat } = tellingen;
  const href = (status: BordStand): string => `/bord?programma=${naam}&status=${status}`;
  const griffie = { value: wachtOpGriffie, label: 'wacht op de griffie', href: href('griffie') };
  const ander = { value: wachtOpBevestiger, label: 'wacht op bevestiging', href: href('bevestiger') };
  return [
    { value: wachtOpBureau, label: 'aan ons', href: href('bureau'), tone: 'active' },
    ...(wachtOp.griffie ? [{ ...griffie, tone: 'waiting' as const }] : []),
    ...(wachtOp.bevestiger ? [{ ...ander, tone: 'waiting' as const }] : []),
    { value: wachtOpDeelnemers, label: 'wacht op deelnemers', href: href('deelnemers'), tone: 'waiting' },
    { value: teLaat, label: 'te laat', href: href('telaat'), tone: teLaat > 0 ? 'late' : 'neutral' },
  ];
};

function Filter({ bord, filter, gefilterd }: BordPageProps & { readonly gefilterd: boolean }): ReactElement {
  return (
    <FilterBar
      action="/bord"
      label="Bord filteren"
      resetHref={gefilterd ? `/bord?programma=${bord.programma.naam}` : undefined}
    >
      {bord.programmas.length > 1 && (
        <Select
          name="programma"
          label="Programma"
          value={bord.programma.naam}
          options={bord.programmas.map(({ naam, titel }) => ({ value: naam, label: titel }))}
        />
      )}
      <TextInput name="zoek" label={zoekLabel(bord.programma.clienten)} type="search" value={filter.zoek} />
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
        options={Object.entries(STANDEN)
          .filter(([stand]) =>
            stand === 'griffie' || stand === 'bevestiger' ? bord.programma.wachtOp[stand] : true,
          )
          .map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}

/** What one looks for by name on this board. */
const zoekLabel = (clienten: readonly ClientSoort[]): string =>
  clienten.length === 1 && clienten[0] === 'gemeente' ? 'Gemeente' : 'Naam';

function NietsGevonden({ programma }: { readonly programma: string }): ReactElement {
  return (
    <EmptyState title="Geen traject past bij dit filter">
      <ButtonLink href={`/bord?programma=${programma}`} variant="secondary">
        Toon alle trajecten
      </ButtonLink>
    </EmptyState>
  );
}

function NogNiemand({ programma }: { readonly programma: Bord['programma'] }): ReactElement {
  const magToevoegen = useIsProgrammamanager();
  return (
    <EmptyState title={nogNiemandZin(programma.clienten)}>
      {magToevoegen && (
        <ButtonLink href={nieuwPad(programma.naam)} variant="primary">
          Begin het eerste traject
        </ButtonLink>
      )}
    </EmptyState>
  );
}

/** Others of the bureau are refused there, so that they are not sent there. */
const useIsProgrammamanager = (): boolean =>
  usePageContext().actor?.roles.includes('programmamanager') ?? false;
