import type { Blokverschil } from '#documents';
import { Fragment, type ReactNode } from 'react';
import { DiffBlock } from './diff-block.tsx';
import type { DiffContext } from './diff-context.ts';

interface BlocksProps {
  readonly blokken: readonly Blokverschil[];
  readonly context: DiffContext;
  /** How many lists already stand around them. */
  readonly depth?: number;
}

type Kind = 'bulletList' | 'orderedList' | undefined;

interface Group {
  readonly kind: Kind;
  readonly blokken: Blokverschil[];
}

const kindAt = (blok: Blokverschil, depth: number): Kind => blok.pad[depth]?.type;

/** Neighbours in a list of the same kind; what is in no list stands alone. */
const groupsOf = (blokken: readonly Blokverschil[], depth: number): Group[] => {
  const groups: Group[] = [];
  for (const blok of blokken) {
    const kind = kindAt(blok, depth);
    const group = groups.at(-1);
    if (group && kind !== undefined && group.kind === kind) group.blokken.push(blok);
    else groups.push({ kind, blokken: [blok] });
  }
  return groups;
};

/** An item with what stands under it. */
const itemsOf = (blokken: readonly Blokverschil[], depth: number): Blokverschil[][] => {
  const items: Blokverschil[][] = [];
  for (const blok of blokken) {
    const item = items.at(-1);
    if (item && blok.pad.length > depth) item.push(blok);
    else items.push([blok]);
  }
  return items;
};

const keyOf = ({ soort, id }: Blokverschil): string => `${soort}-${id}`;

/** What is no item any more has no number, or it would shift the others. */
const isGone = ({ soort }: Blokverschil): boolean => soort === 'vervallen' || soort === 'vertrokken';

function DiffList({ blokken, context, depth = 0 }: BlocksProps): ReactNode {
  const inner = depth + 1;
  const items = itemsOf(blokken, inner).map(([first, ...under]) => {
    if (!first) return null;
    const own = first.pad.length === inner;
    const step = first.pad[depth];
    const gone = !own || isGone(first);
    return (
      <li
        key={keyOf(first)}
        className={gone ? 'gm-diff__item--gone' : undefined}
        value={step?.type === 'orderedList' && !gone ? step.start + step.punt : undefined}
      >
        {own && <DiffBlock verschil={first} context={context} />}
        <DiffBlocks blokken={own ? under : [first, ...under]} context={context} depth={inner} />
      </li>
    );
  });
  const first = blokken[0];
  return first && kindAt(first, depth) === 'orderedList' ? (
    <ol className="gm-list">{items}</ol>
  ) : (
    <ul className="gm-list">{items}</ul>
  );
}

/** Blocks below each other, those of a list in their list again. */
export function DiffBlocks({ blokken, context, depth = 0 }: BlocksProps): ReactNode {
  return groupsOf(blokken, depth).map((group) => (
    <Fragment key={group.blokken.map(keyOf)[0]}>
      {group.kind === undefined ? (
        group.blokken.map((blok) => <DiffBlock key={keyOf(blok)} verschil={blok} context={context} />)
      ) : (
        <DiffList blokken={group.blokken} context={context} depth={depth} />
      )}
    </Fragment>
  ));
}
