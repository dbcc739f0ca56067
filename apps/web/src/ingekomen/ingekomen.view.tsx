import type { ReactElement } from 'react';
import { SOORT_ZIN, STANDEN, STAND_ZIN, type IngekomenRegel, type Ingekomenlijst } from '#berichten';
import { formatKort, formatTijd } from '#domain';
import {
  EmptyState,
  FilterBar,
  KeyFigures,
  Link,
  PageHeader,
  Pagination,
  Panel,
  Select,
  Table,
  TextInput,
  type Column,
} from '#ui';
import { BureauFrame } from '../shell/index.ts';
import { isGefilterd, paginaAdres, type IngekomenQuery } from './ingekomen-query.ts';
import { StandBadge } from './stand-badge.tsx';

interface Props {
  readonly lijst: Ingekomenlijst;
  readonly query: IngekomenQuery;
}

const zin = ({ aantallen }: Ingekomenlijst): string => {
  const wacht = aantallen['bij-bureau'];
  if (wacht === 0) return 'Antwoorden op onze mails komen hier binnen. Er wacht niets op u.';
  return wacht === 1 ? 'Er wacht 1 mail op het bureau.' : `Er wachten ${wacht} mails op het bureau.`;
};

const COLUMNS: readonly Column<IngekomenRegel>[] = [
  {
    header: 'Onderwerp',
    rowHeader: true,
    cell: ({ id, onderwerp }) => (
      <Link href={`/ingekomen-mail/${id}`}>{onderwerp || '(zonder onderwerp)'}</Link>
    ),
  },
  {
    header: 'Van',
    cell: ({ vanNaam, vanAdres }) => (
      <>
        {vanNaam !== '' && (
          <>
            {vanNaam}
            <br />
          </>
        )}
        {vanAdres}
      </>
    ),
  },
  {
    header: 'Traject',
    cell: ({ trajectId, client }) =>
      trajectId === null || client === null ? 'geen' : <Link href={`/trajecten/${trajectId}`}>{client}</Link>,
  },
  {
    header: 'Wat er is gedaan',
    cell: ({ soort, uitkomst }) => (uitkomst === '' ? SOORT_ZIN[soort] : uitkomst),
  },
  { header: 'Stand', cell: ({ stand }) => <StandBadge stand={stand} /> },
  {
    header: 'Binnen',
    cell: ({ ontvangenOp }) => `${formatKort(ontvangenOp)}, ${formatTijd(ontvangenOp)} uur`,
  },
];

/** Everything that came in: what waits first, newest first. */
export function IngekomenPage({ lijst, query }: Props): ReactElement {
  return (
    <BureauFrame title="Ingekomen mail" section="ingekomen-mail">
      <PageHeader title="Ingekomen mail" lead={zin(lijst)} />
      <KeyFigures
        figures={STANDEN.filter((stand) => stand !== 'te-verwerken' || lijst.aantallen[stand] > 0).map(
          (stand) => ({
            value: lijst.aantallen[stand],
            label: STAND_ZIN[stand].toLowerCase(),
            href: paginaAdres({ ...query, stand }),
          }),
        )}
      />
      <FilterBar
        action="/ingekomen-mail"
        label="Ingekomen mail filteren"
        resetHref={isGefilterd(query) ? '/ingekomen-mail' : undefined}
      >
        <TextInput name="zoek" label="Naam, adres of traject" type="search" value={query.zoek} />
        <Select
          name="stand"
          label="Stand"
          placeholder="Alle"
          value={query.stand}
          options={STANDEN.map((stand) => ({ value: stand, label: STAND_ZIN[stand] }))}
        />
      </FilterBar>
      <Panel flush>
        <Table
          caption="Ingekomen mail: wat wacht bovenaan, en dan de nieuwste"
          captionHidden
          columns={COLUMNS}
          rows={lijst.mails}
          rowKey={({ id }) => id}
          empty={
            isGefilterd(query) ? (
              <EmptyState title="Geen mail past bij dit filter">
                Zoek met minder woorden, of wis het filter.
              </EmptyState>
            ) : (
              <EmptyState title="Nog geen mail">
                Beantwoordt iemand een mail van ons, dan staat het antwoord hier.
              </EmptyState>
            )
          }
        />
      </Panel>
      <Pagination
        current={lijst.pagina}
        total={lijst.paginas}
        href={(pagina) => paginaAdres(query, pagina)}
      />
    </BureauFrame>
  );
}
