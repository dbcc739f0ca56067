import { useId, type ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Link } from '../text/link.tsx';
import { BoardCellView } from './board-cell.tsx';
import { isQuiet, type BoardPhase, type BoardRow } from './board-data.ts';

export interface BoardProps {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  /** The header of the first column. */
  readonly rowHeader?: string | undefined;
  readonly phases: readonly BoardPhase[];
  readonly rows: readonly BoardRow[];
  readonly empty?: ReactNode;
}

/** Gemeenten × fasen. The first column stays in view when the table scrolls; on a phone a row is a card. */
export function Board(props: BoardProps): ReactNode {
  const { caption, captionHidden, rowHeader = 'Gemeente', phases, rows, empty } = props;
  const captionId = useId();
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="gm-board-scroll" tabIndex={0} role="region" aria-labelledby={captionId}>
      <table className="gm-board">
        <caption
          id={captionId}
          className={classes('gm-board__caption', captionHidden && 'gm-visually-hidden')}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{rowHeader}</th>
            {phases.map((phase, index) => (
              <th key={phase.id} scope="col">
                <span className="gm-board__number">Fase {index + 1}</span>
                {phase.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} phases={phases} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, phases }: { readonly row: BoardRow; readonly phases: readonly BoardPhase[] }): ReactNode {
  return (
    <tr>
      <th scope="row" className="gm-board__row-header">
        <Link href={row.href}>{row.title}</Link>
        {row.note !== undefined && <span className="gm-board__note">{row.note}</span>}
      </th>
      {phases.map((phase, index) => {
        const cell = row.cells[index];
        if (cell === undefined) return <td key={phase.id} className="gm-board__cell--quiet" />;
        return (
          <td
            key={phase.id}
            data-label={`${index + 1}. ${phase.title}`}
            className={isQuiet(cell) ? 'gm-board__cell--quiet' : undefined}
          >
            <BoardCellView cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}
