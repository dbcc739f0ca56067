import { renderToStaticMarkup } from 'react-dom/server';
import { Board } from './board.tsx';
import { Pagination } from './pagination.tsx';
import { PhaseSteps } from './phase-steps.tsx';
import { Table, type Column } from './table.tsx';

interface Person {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
}

const columns: readonly Column<Person>[] = [
  { header: 'Naam', rowHeader: true, cell: (row) => row.naam },
  { header: 'Rol', cell: (row) => row.rol },
  { header: 'Doen', headerHidden: true, cell: () => 'wijzig' },
];

describe('a table', () => {
  it('gives every cell the header of its column, for the card on a phone', () => {
    const rows = [{ id: '1', naam: '<b>Jansen</b>', rol: 'raadslid' }];
    const table = renderToStaticMarkup(
      <Table caption="Mensen" columns={columns} rows={rows} rowKey={(row) => row.id} />,
    );
    expect(table).toContain('data-label="Rol">raadslid</td>');
    expect(table).toMatch(/<th scope="row"[^>]*>&lt;b&gt;Jansen&lt;\/b&gt;<\/th>/);
    expect(table).not.toContain('data-label="Doen"');
  });

  it('makes room for an explanation when there are no rows', () => {
    const table = renderToStaticMarkup(
      <Table caption="Mensen" columns={columns} rows={[]} rowKey={(row) => row.id} empty="Nog niemand" />,
    );
    expect(table).toBe('Nog niemand');
  });
});

describe('the board', () => {
  const phases = ['Voorbereiding', 'Bijeenkomst 1', 'Training'].map((title) => ({ id: title, title }));
  const board = renderToStaticMarkup(
    <Board
      caption="Stand"
      phases={phases}
      rows={[
        {
          id: 'GM0180',
          title: 'Staphorst',
          href: '/trajecten/1',
          cells: [
            { tone: 'done', label: 'Afgerond', when: '12 jan' },
            { tone: 'waiting', label: 'Wacht op griffie', waitsOn: 'M. de Wit', late: '3 werkdagen te laat' },
          ],
        },
      ]}
    />,
  );

  it('says the status of every cell in words, never by colour alone', () => {
    expect(board).toContain('Afgerond, </span>12 jan');
    expect(board).toContain('Wacht op griffie');
    expect(board).toContain('3 werkdagen te laat');
    expect(board).toContain('Wacht op: </span>M. de Wit');
  });

  it('labels the cells for cards and keeps a row as long as the phases', () => {
    expect(board).toContain('data-label="2. Bijeenkomst 1"');
    expect(board.match(/<td/g)).toHaveLength(3);
  });

  it('calls nothing quiet that is late', () => {
    expect(board).toContain('<td data-label="2. Bijeenkomst 1"><div');
  });
});

describe('phase steps', () => {
  it('say where we are, for who cannot see the markers', () => {
    const steps = renderToStaticMarkup(
      <PhaseSteps
        steps={[
          { id: 'a', title: 'Voorbereiding', status: 'done' },
          {
            id: 'b',
            title: 'Bijeenkomst 1',
            status: 'current',
            steps: [{ id: 'b1', title: 'Visie maken', status: 'todo' }],
          },
        ]}
      />,
    );
    expect(steps).toContain('Afgerond: </span>1. Voorbereiding');
    expect(steps).toMatch(
      /aria-current="step"[\s\S]*Nu bezig: <\/span>2. Bijeenkomst 1[\s\S]*Nog niet gestart: <\/span>Visie maken/,
    );
  });
});

describe('pagination', () => {
  const pages = (current: number, total: number): string =>
    renderToStaticMarkup(<Pagination current={current} total={total} href={(page) => `?pagina=${page}`} />);

  it('is absent when all fits on one page, and stops at both ends', () => {
    expect(pages(1, 1)).toBe('');
    expect(pages(1, 3)).not.toContain('Vorige');
    expect(pages(3, 3)).not.toContain('Volgende');
    expect(pages(2, 3)).toMatch(/rel="prev" href="\?pagina=1"[\s\S]*rel="next" href="\?pagina=3"/);
  });
});
