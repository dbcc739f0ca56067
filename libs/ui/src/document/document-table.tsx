import type { Tabel, Tabelcel } from '#documents';
import type { ReactNode } from 'react';
import { Link } from '../text/link.tsx';
import { InlineText } from './inline-text.tsx';

function Cell({ cell }: { readonly cell: Tabelcel }): ReactNode {
  const words = cell.content.map(({ attrs: { id }, content }) => (
    <p key={id}>
      <InlineText content={content} link={Link} />
    </p>
  ));
  // A head without words is no head to who cannot see the table.
  const named = cell.content.some(({ content = [] }) => content.length > 0);
  return cell.type === 'tableHeader' && named ? <th scope="col">{words}</th> : <td>{words}</td>;
}

/** A table of a document: it scrolls in its own frame when it is wider than a phone. */
export function DocumentTable({ table, id }: { readonly table: Tabel; readonly id: string }): ReactNode {
  const rows = table.content.map(({ content }, row) => (
    <tr key={row}>
      {content.map((cell, column) => (
        <Cell key={column} cell={cell} />
      ))}
    </tr>
  ));
  const headed = table.content[0]?.content[0]?.type === 'tableHeader';
  return (
    <TableFrame id={id}>
      {headed && <thead>{rows[0]}</thead>}
      <tbody>{headed ? rows.slice(1) : rows}</tbody>
    </TableFrame>
  );
}

/** With a tab stop, so that who has no mouse can scroll it too. */
export function TableFrame({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="gm-doc-table" id={id} role="group" aria-label="Tabel" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
