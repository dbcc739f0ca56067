import type { ReactElement } from 'react';
import type { Deelnemer, Traject } from '#case-management';
import { doelgroepNaam, doelgroepVan, doelgroepenIn, formatKort, rolNaam, rolkeuzeVan } from '#domain';
import {
  ButtonGroup,
  ButtonLink,
  Details,
  EmptyState,
  KeyFigures,
  Link,
  Panel,
  StatusBadge,
  Table,
  type Column,
} from '#ui';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal, hoofdletter, isIederNodig } from '../woorden.ts';

export interface DeelnemersPageProps {
  readonly traject: Traject;
  readonly actief: readonly Deelnemer[];
  readonly afgemeld: readonly Deelnemer[];
}

const FUNCTIE: Column<Deelnemer> = { header: 'Functie', cell: ({ functie }) => functie || '–' };
const ONTHEFFING: Column<Deelnemer> = {
  header: 'Training',
  cell: ({ ontheffing }) => (ontheffing === null ? '–' : <StatusBadge tone="done">Ontheffing</StatusBadge>),
};

export function DeelnemersPage({ traject, actief, afgemeld }: DeelnemersPageProps): ReactElement {
  const pad = trajectPad(traject.id, 'deelnemers');
  const knoppen = (
    <ButtonGroup>
      <ButtonLink href={`${pad}/importeren`} variant={actief.length === 0 ? 'primary' : 'secondary'}>
        Plak een lijst
      </ButtonLink>
      <ButtonLink href={`${pad}/nieuw`} variant="secondary">
        Voeg één persoon toe
      </ButtonLink>
    </ButtonGroup>
  );
  const { soort } = traject.client;
  const doelgroepen = doelgroepenIn(rolkeuzeVan(traject.blad, soort));
  const zonder = doelgroepen.filter(
    (doelgroep) => !actief.some(({ rol }) => doelgroepVan(rol) === doelgroep),
  );
  const getoond = isIederNodig(traject.blad)
    ? doelgroepen
    : doelgroepen.filter((doelgroep) => !zonder.includes(doelgroep));
  return (
    <TrajectPage
      traject={traject}
      sectie="deelnemers"
      title="Deelnemers"
      lead={zin(
        actief,
        isIederNodig(traject.blad)
          ? zonder.map((doelgroep) => doelgroepNaam(doelgroep, soort).toLowerCase())
          : null,
      )}
      actions={knoppen}
    >
      {actief.length > 0 && soort !== 'persoon' && (
        <KeyFigures
          figures={getoond.map((doelgroep) => {
            const value = actief.filter(({ rol }) => doelgroepVan(rol) === doelgroep).length;
            return { value, label: doelgroepNaam(doelgroep, soort), tone: value === 0 ? 'waiting' : 'done' };
          })}
        />
      )}
      <Panel flush={actief.length > 0}>
        <Table
          caption="Wie er meedoen"
          captionHidden
          rows={actief}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Naam',
              rowHeader: true,
              cell: ({ id, naam }) => <Link href={`${pad}/${id}`}>{naam}</Link>,
            },
            { header: 'Rol', cell: ({ rol }) => hoofdletter(rolNaam(rol, soort)) },
            ...(actief.some(({ functie }) => functie !== '') ? [FUNCTIE] : []),
            { header: 'E-mailadres', cell: ({ email }) => email },
            ...(actief.some(({ ontheffing }) => ontheffing !== null) ? [ONTHEFFING] : []),
          ]}
          empty={
            <EmptyState title="Er zijn nog geen deelnemers">
              <ButtonLink href={`${pad}/importeren`}>Plak een lijst met namen</ButtonLink>
            </EmptyState>
          }
        />
      </Panel>
      {afgemeld.length > 0 && (
        <Details summary={`${aantal(afgemeld.length, 'persoon is', 'mensen zijn')} afgemeld`}>
          <Table
            caption="Afgemelde deelnemers"
            captionHidden
            rows={afgemeld}
            rowKey={({ id }) => id}
            columns={[
              { header: 'Naam', rowHeader: true, cell: ({ naam }) => naam },
              { header: 'Rol', cell: ({ rol }) => hoofdletter(rolNaam(rol, soort)) },
              {
                header: 'Afgemeld',
                cell: ({ afgemeldOp }) => (afgemeldOp === null ? '' : formatKort(afgemeldOp)),
              },
            ]}
          />
        </Details>
      )}
    </TrajectPage>
  );
}

/** `zonder`: names of groups of which nobody takes part yet; null where not every group has to. */
function zin(actief: readonly Deelnemer[], zonder: readonly string[] | null): string {
  if (actief.length === 0) return 'Voeg de mensen toe die meedoen.';
  const doenMee = `${aantal(actief.length, 'persoon doet', 'mensen doen')} mee.`;
  if (zonder === null) return doenMee;
  if (zonder.length === 0) return `${doenMee} Alle groepen zijn vertegenwoordigd.`;
  return `${doenMee} Nog niemand van: ${zonder.join(', ')}.`;
}
