import type { Alinea, Blok, Lijst, TekstDocument } from '#documents';
import type { ReactNode } from 'react';
import { Stack } from '../layout/stack.tsx';
import { Heading, type HeadingLevel } from '../text/heading.tsx';
import { Link } from '../text/link.tsx';
import { InlineText } from './inline-text.tsx';
import { outline } from './outline.ts';

export interface DocumentViewProps {
  readonly doc: TekstDocument;
  /** The level of the document's largest heading: one below the heading that it stands under. */
  readonly level?: HeadingLevel | undefined;
  /** Comes before each block's id in its anchor; give each its own when a page shows two versions. */
  readonly anchor?: string | undefined;
}

interface BlockProps {
  readonly block: Blok;
  readonly level: HeadingLevel;
  readonly anchor: string;
}

const anchorOf = (anchor: string, block: Blok | Alinea): string => `${anchor}-${block.attrs.id}`;

function DocumentList({ list, anchor }: { readonly list: Lijst; readonly anchor: string }): ReactNode {
  const items = list.content.map(({ content: [paragraph] }) => (
    <li key={paragraph.attrs.id} id={anchorOf(anchor, paragraph)}>
      <InlineText content={paragraph.content} link={Link} />
    </li>
  ));
  return list.type === 'bulletList' ? (
    <ul className="gm-list">{items}</ul>
  ) : (
    <ol className="gm-list" start={list.attrs.start}>
      {items}
    </ol>
  );
}

function DocumentBlock({ block, level, anchor }: BlockProps): ReactNode {
  switch (block.type) {
    case 'heading':
      return (
        <Heading level={level} id={anchorOf(anchor, block)}>
          <InlineText content={block.content} link={Link} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p className="nl-paragraph" id={anchorOf(anchor, block)}>
          <InlineText content={block.content} link={Link} />
        </p>
      );
    default:
      return <DocumentList list={block} anchor={anchor} />;
  }
}

/** A visie, an ambition list or a report on a page; every block is an anchor that a link can point at. */
export function DocumentView({ doc, level = 2, anchor = 'blok' }: DocumentViewProps): ReactNode {
  const levels = outline(doc.content, level);
  return (
    <Stack>
      {doc.content.map((block, index) => (
        <DocumentBlock key={block.attrs.id} block={block} level={levels[index] ?? level} anchor={anchor} />
      ))}
    </Stack>
  );
}
