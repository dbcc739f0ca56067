import type { Celverschil, Rijverschil, Tabelverschil, Verschilsoort } from '#documents';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../text/visually-hidden.tsx';
import { TableFrame } from '../document-table.tsx';
import { DiffWords } from './diff-words.tsx';

const ROW: Readonly<Record<Verschilsoort, string>> = {
  gelijk: '',
  gewijzigd: '',
  nieuw: 'Nieuwe rij: ',
  vervallen: 'Vervallen rij: ',
};

function Cell({ cell, before }: { readonly cell: Celverschil; readonly before: string }): ReactNode {
  // A head without words is no head to who cannot see the table.
  const kop = cell.kop && cell.alineas.some(({ delen }) => delen.length > 0);
  const Tag = kop ? 'th' : 'td';
  return (
    <Tag className={`gm-diff__cell--${cell.soort}`} {...(kop && { scope: 'col' })}>
      {before !== '' && <VisuallyHidden>{before}</VisuallyHidden>}
      {cell.alineas.map(({ id, soort, delen }) => (
        <p key={`${soort}-${id}`}>
          <DiffWords delen={delen} />
        </p>
      ))}
    </Tag>
  );
}

function Row({ row }: { readonly row: Rijverschil }): ReactNode {
  return (
    <tr className={`gm-diff__row--${row.soort}`}>
      {row.cellen.map((cell, at) => (
        <Cell key={at} cell={cell} before={at === 0 ? ROW[row.soort] : ''} />
      ))}
    </tr>
  );
}

/** A table with the rows and columns of both versions. */
export function DiffTable({ table, id }: { readonly table: Tabelverschil; readonly id: string }): ReactNode {
  return (
    <TableFrame id={id}>
      <tbody>
        {table.rijen.map((row, at) => (
          <Row key={at} row={row} />
        ))}
      </tbody>
    </TableFrame>
  );
}
