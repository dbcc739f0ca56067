import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** This cell names the row; give it to one column. */
  readonly rowHeader?: boolean | undefined;
  readonly numeric?: boolean | undefined;
  /** The header is only read aloud: a column of buttons. */
  readonly headerHidden?: boolean | undefined;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Instead of the table when there are no rows. */
  readonly empty?: ReactNode;
}

/** On a phone every row is a card, with the header of the column before each cell. */
export function Table<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>): ReactNode {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <table className="utrecht-table utrecht-table--html-table gm-table">
      <caption className={classes('utrecht-table__caption', captionHidden && 'gm-visually-hidden')}>
        {caption}
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              className={classes(
                'utrecht-table__header-cell',
                column.numeric && 'utrecht-table__header-cell--numeric-column',
              )}
            >
              <span className={classes(column.headerHidden && 'gm-visually-hidden')}>{column.header}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="utrecht-table__row">
            {columns.map((column) => (
              <Cell key={column.header} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): ReactNode {
  if (column.rowHeader) {
    return (
      <th scope="row" className="utrecht-table__header-cell gm-table__row-header">
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      className={classes('utrecht-table__cell', column.numeric && 'utrecht-table__cell--numeric-column')}
      data-label={column.headerHidden ? undefined : column.header}
    >
      {column.cell(row)}
    </td>
  );
}
