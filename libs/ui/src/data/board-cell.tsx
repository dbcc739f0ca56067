import type { ReactNode } from 'react';
import { StatusBadge } from '../feedback/status-badge.tsx';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { isQuiet, type BoardCell } from './board-data.ts';

/** Done and planned phases whisper, so that what is asked of somebody stands out. */
export function BoardCellView({ cell }: { readonly cell: BoardCell }): ReactNode {
  return isQuiet(cell) ? <QuietCell cell={cell} /> : <LoudCell cell={cell} />;
}

function QuietCell({ cell }: { readonly cell: BoardCell }): ReactNode {
  return (
    <div className={`gm-cell gm-cell--${cell.tone}`}>
      {cell.tone === 'done' && <Icon name="check" />}
      {cell.when === undefined && cell.tone === 'done' && <span>{cell.label}</span>}
      {cell.when === undefined && cell.tone !== 'done' && <Dash label={cell.label} />}
      {cell.when !== undefined && (
        <span>
          <VisuallyHidden>{cell.label}, </VisuallyHidden>
          {cell.when}
        </span>
      )}
    </div>
  );
}

/** A row of 'nog niet gestart' would drown what does go on: the eye gets a dash, a screen reader the words. */
function Dash({ label }: { readonly label: string }): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}

function LoudCell({ cell }: { readonly cell: BoardCell }): ReactNode {
  const tone = cell.late === undefined ? cell.tone : 'late';
  return (
    <div className={`gm-cell gm-cell--loud gm-cell--${tone}`}>
      <StatusBadge tone={cell.tone}>{cell.label}</StatusBadge>
      {cell.late !== undefined && (
        <span className="gm-cell__late">
          <Icon name="warning" /> {cell.late}
        </span>
      )}
      {cell.when !== undefined && <span className="gm-cell__when">{cell.when}</span>}
      {cell.waitsOn !== undefined && (
        <span className="gm-cell__waits">
          <Icon name="person" />
          <span>
            <VisuallyHidden>Wacht op: </VisuallyHidden>
            {cell.waitsOn}
          </span>
        </span>
      )}
    </div>
  );
}
