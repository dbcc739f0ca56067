import type { ReactNode } from 'react';

export interface PersonItem {
  readonly id: string;
  readonly name: string;
  /** Below the name: the role. */
  readonly note?: ReactNode;
  /** At the end of the line: a badge, or a control that belongs to this person. */
  readonly end?: ReactNode;
}

/** People below each other, each with room for one thing to see or to choose. */
export function PersonList({ items }: { readonly items: readonly PersonItem[] }): ReactNode {
  return (
    <ul className="gm-people">
      {items.map(({ id, name, note, end }) => (
        <li key={id} className="gm-people__item">
          <span className="gm-people__who">
            <span className="gm-people__name">{name}</span>
            {note !== undefined && <span className="gm-people__note">{note}</span>}
          </span>
          {end !== undefined && <span className="gm-people__end">{end}</span>}
        </li>
      ))}
    </ul>
  );
}
