import {
  Board,
  BureauPage,
  ButtonLink,
  FilterBar,
  KeyFigures,
  PageHeader,
  Pagination,
  Select,
  TextInput,
  type BoardCell,
  type BoardRow,
} from '#ui';
import type { ReactElement } from 'react';
import { menu, visitor } from './frame.ts';

const phases = [
  'Voorbereiding',
  'Bijeenkomst 1',
  'Tussentijdse consultatie',
  'Bijeenkomst 2',
  'Afspraken',
  'Training',
];
const dates = ['12 jan', '3 mrt', '21 apr', '9 jun', '15 sep', '6 okt', '17 nov'];
const date = (row: number, phase: number): string => dates[(row + phase) % dates.length] ?? '';

const waits: BoardCell = {
  tone: 'waiting',
  label: 'Wacht op griffie',
  when: 'sinds 3 mrt',
  waitsOn: 'griffie (M. de Wit)',
};
const runs: BoardCell = { tone: 'active', label: 'Loopt', when: 'sinds 21 apr', waitsOn: 'bureau' };
const reactions: BoardCell = {
  tone: 'active',
  label: '14 van 31 reacties',
  when: 'tot en met 12 jan',
  waitsOn: '17 deelnemers',
};
const late: BoardCell = { ...waits, late: '3 werkdagen te laat' };
const paused: BoardCell = { tone: 'paused', label: 'Gepauzeerd', when: 'sinds 9 jun' };

const places: readonly [name: string, phase: number, cell: BoardCell][] = [
  ['Almelo', 3, runs],
  ['Borne', 5, waits],
  ['Dalfsen', 0, runs],
  ['Deventer', 2, late],
  ['Haaksbergen', 2, reactions],
  ['Hardenberg', 6, runs],
  ['Hellendoorn', 4, waits],
  ['Nuenen, Gerwen en Nederwetten', 1, paused],
];

const rows: BoardRow[] = places.map(([title, at, current], row) => ({
  id: title,
  title,
  href: `/trajecten/${row}`,
  note: at < phases.length ? `fase ${at + 1} van ${phases.length}` : 'afgerond',
  cells: phases.map((_, phase) => {
    if (phase < at) return { tone: 'done', label: 'Afgerond', when: date(row, phase) };
    if (phase > at)
      return {
        tone: 'planned',
        label: 'Nog niet gestart',
        when: phase === at + 1 ? `gepland ${date(row, phase)}` : undefined,
      };
    return current;
  }),
}));

export function boardPage(): ReactElement {
  return (
    <BureauPage title="Bord" menu={menu('/bord')} visitor={visitor}>
      <PageHeader
        kicker="Verdiepingsslag Overheidsparticipatie"
        title="Bord"
        lead="8 gemeenten doen mee. 3 wachten op de griffie en 1 is te laat."
        actions={
          <ButtonLink href="/trajecten/nieuw" variant="primary">
            Gemeente toevoegen
          </ButtonLink>
        }
      />
      <KeyFigures
        figures={[
          { value: 1, label: 'te laat', tone: 'late', href: '?status=laat' },
          { value: 3, label: 'wacht op griffie', tone: 'waiting', href: '?status=griffie' },
          { value: 3, label: 'loopt', tone: 'active', href: '?status=loopt' },
          { value: 1, label: 'afgerond', tone: 'done', href: '?status=afgerond' },
        ]}
      />
      <FilterBar action="/bord" label="Bord filteren" resetHref="/bord">
        <TextInput name="zoek" label="Gemeente" type="search" />
        <Select
          name="fase"
          label="Fase"
          placeholder="Alle fasen"
          options={phases.map((label) => ({ value: label, label }))}
        />
      </FilterBar>
      <Board
        caption="Stand per gemeente en fase op 21 november 2026"
        phases={phases.map((title) => ({ id: title, title }))}
        rows={rows}
      />
      <Pagination current={2} total={4} href={(page) => `?pagina=${page}`} />
    </BureauPage>
  );
}
