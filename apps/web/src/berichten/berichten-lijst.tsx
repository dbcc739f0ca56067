import type { ReactElement, ReactNode } from 'react';
import {
  BERICHT_STATUSSEN,
  sjabloonTitel,
  type Berichtenlijst,
  type BerichtRegel,
  type BerichtStatus,
  type MetTitel,
} from '#berichten';
import { formatKort, formatTijd } from '#domain';
import {
  EmptyState,
  FilterBar,
  KeyFigures,
  Link,
  Pagination,
  Panel,
  Select,
  Table,
  TextInput,
  type Column,
} from '#ui';
import { BerichtStatusBadge, statusTekst } from './bericht-status.tsx';
import { isGefilterd, paginaAdres, type BerichtenQuery } from './berichten-query.ts';

export interface BerichtenLijstProps {
  /** This page, without its filter. */
  readonly pad: string;
  readonly lijst: Berichtenlijst;
  readonly query: BerichtenQuery;
  readonly metTraject?: boolean;
}

type Regel = MetTitel<BerichtRegel>;

const ontvanger: Column<Regel> = {
  header: 'Aan',
  cell: ({ aanNaam, aanAdres }) => (
    <>
      {aanNaam}
      <br />
      {aanAdres}
    </>
  ),
};
const traject: Column<Regel> = {
  header: 'Traject',
  cell: ({ client: naam, trajectId }) =>
    naam === null || trajectId === null ? (
      'geen'
    ) : (
      <Link href={`/trajecten/${trajectId}/berichten`}>{naam}</Link>
    ),
};
const rest: readonly Column<Regel>[] = [
  {
    header: 'Status',
    cell: (regel) => (
      <>
        <BerichtStatusBadge {...regel} />
        {regel.bundelId !== null && (
          <>
            <br />
            <Link href={`/berichten/${regel.bundelId}`}>Bekijk de mail</Link>
          </>
        )}
      </>
    ),
  },
  {
    header: 'Gemaakt',
    cell: ({ aangemaaktOp }) => `${formatKort(aangemaaktOp)}, ${formatTijd(aangemaaktOp)} uur`,
  },
];
const onderwerp: Column<Regel> = {
  header: 'Bericht',
  rowHeader: true,
  cell: ({ id, onderwerp: tekst }) => <Link href={`/berichten/${id}`}>{tekst}</Link>,
};
const soort: Column<Regel> = { header: 'Soort', cell: ({ titel }) => titel };

/** States of which also none is worth telling. */
const ALTIJD: ReadonlySet<BerichtStatus> = new Set(['wachtrij', 'verzonden', 'mislukt', 'onbestelbaar']);

/** Counts per state, a filter, and the mails, newest first. */
export function BerichtenLijst({ pad, lijst, query, metTraject = false }: BerichtenLijstProps): ReactElement {
  return (
    <>
      <KeyFigures
        figures={BERICHT_STATUSSEN.filter((status) => ALTIJD.has(status) || lijst.aantallen[status] > 0).map(
          (status) => ({
            value: lijst.aantallen[status],
            label: statusTekst(status).toLowerCase(),
            href: paginaAdres(pad, { ...query, status }, 1),
          }),
        )}
      />
      <FilterBar action={pad} label="Berichten filteren" resetHref={isGefilterd(query) ? pad : undefined}>
        <TextInput
          name="zoek"
          label={metTraject ? 'Naam, adres, onderwerp of traject' : 'Naam, adres of onderwerp'}
          type="search"
          value={query.zoek}
        />
        <Select
          name="status"
          label="Status"
          placeholder="Alle"
          value={query.status}
          options={BERICHT_STATUSSEN.map((status) => ({ value: status, label: statusTekst(status) }))}
        />
        <Select
          name="sjabloon"
          label="Soort bericht"
          placeholder="Alle"
          value={query.sjabloon}
          options={lijst.sjablonen.map((naam) => ({ value: naam, label: sjabloonTitel(naam) }))}
        />
      </FilterBar>
      <Panel flush>
        <Table
          caption="Berichten, het nieuwste bovenaan"
          captionHidden
          columns={[onderwerp, soort, ...(metTraject ? [traject] : []), ontvanger, ...rest]}
          rows={lijst.berichten}
          rowKey={({ id }) => id}
          empty={<Leeg query={query} />}
        />
      </Panel>
      <Pagination
        current={lijst.pagina}
        total={lijst.paginas}
        href={(pagina) => paginaAdres(pad, query, pagina)}
      />
    </>
  );
}

function Leeg({ query }: { readonly query: BerichtenQuery }): ReactNode {
  return isGefilterd(query) ? (
    <EmptyState title="Geen bericht past bij dit filter">
      Zoek met minder woorden, of wis het filter.
    </EmptyState>
  ) : (
    <EmptyState title="Nog geen berichten">
      Berichten gaan vanzelf weg als er iets gebeurt: bijvoorbeeld als u de data aankondigt of om bevestiging
      vraagt.
    </EmptyState>
  );
}
