import type { ReactNode } from 'react';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { classes } from '../classes.ts';

/** How a line of an outline stands; left out where nothing runs. */
export type OutlineStatus = 'done' | 'current' | 'coming' | 'skipped';

export interface OutlineItem {
  readonly id: string;
  readonly title: string;
  /** Below the title: who is to act. */
  readonly meta?: ReactNode;
  readonly status?: OutlineStatus | undefined;
  /** Shown as a title that opens: for a long list beside a picture. */
  readonly folds?: 'closed' | 'open' | undefined;
  readonly children?: readonly OutlineItem[] | undefined;
  /** What can happen here. */
  readonly notes?: readonly ReactNode[] | undefined;
}

const WORDS: Readonly<Record<OutlineStatus, string>> = {
  done: 'gedaan',
  current: 'u bent hier',
  coming: 'komt nog',
  skipped: 'gaat niet door',
};
const ICONS: Readonly<Partial<Record<OutlineStatus, IconName>>> = { done: 'check', skipped: 'cross' };

/** A picture told as an ordered list: for keyboard and screen reader, and for who would rather read. */
export function Outline({ items }: { readonly items: readonly OutlineItem[] }): ReactNode {
  return (
    <ol className="gm-outline">
      {items.map((item) => (
        <OutlineLine key={item.id} item={item} />
      ))}
    </ol>
  );
}

function OutlineLine({ item }: { readonly item: OutlineItem }): ReactNode {
  const { meta, status, folds, children = [], notes = [] } = item;
  const isHere = status === 'current' && children.length === 0;
  const rest = (
    <>
      {meta !== undefined && <p className="gm-outline__meta">{meta}</p>}
      {notes.length > 0 && (
        <ul className="gm-outline__notes">
          {notes.map((note, place) => (
            <li key={place}>{note}</li>
          ))}
        </ul>
      )}
      {children.length > 0 && <Outline items={children} />}
    </>
  );
  return (
    <li
      className={classes('gm-outline__item', status && `gm-outline__item--${status}`)}
      aria-current={isHere ? 'step' : undefined}
    >
      {folds !== undefined ? (
        <details className="gm-outline__fold" open={folds === 'open'}>
          <summary className="gm-outline__summary">
            <Icon name="chevron" />
            <OutlineTitle item={item} isHere={isHere} />
          </summary>
          <div className="gm-outline__item">{rest}</div>
        </details>
      ) : (
        <>
          <OutlineTitle item={item} isHere={isHere} />
          {rest}
        </>
      )}
    </li>
  );
}

function OutlineTitle({
  item: { title, status },
  isHere,
}: {
  readonly item: OutlineItem;
  readonly isHere: boolean;
}): ReactNode {
  const icon = status && ICONS[status];
  return (
    <span className="gm-outline__title">
      {icon && <Icon name={icon} />}
      <span>{title}</span>
      {status && !isHere && <VisuallyHidden>{`, ${WORDS[status]}`}</VisuallyHidden>}
      {isHere && <span className="gm-outline__status">{WORDS.current}</span>}
    </span>
  );
}
