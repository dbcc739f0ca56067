import type { Blok, TekstDocument } from '#documents';
import type { ReactNode } from 'react';
import { Stack } from '../layout/stack.tsx';
import { Heading, type HeadingLevel } from '../text/heading.tsx';
import { Link } from '../text/link.tsx';
import { DocumentImage, type ImageSrc } from './document-image.tsx';
import { DocumentList } from './document-list.tsx';
import { DocumentTable } from './document-table.tsx';
import { InlineText } from './inline-text.tsx';
import { outline } from './outline.ts';

export interface DocumentViewProps {
  readonly doc: TekstDocument;
  /** The level of the document's largest heading: one below the heading that it stands under. */
  readonly level?: HeadingLevel | undefined;
  /** Comes before each block's id in its anchor; give each its own when a page shows two versions. */
  readonly anchor?: string | undefined;
  /** Where an image is to be had by its hash; without it the reader gets what it shows in words. */
  readonly imageSrc?: ImageSrc | undefined;
}

interface BlockProps {
  readonly block: Blok;
  readonly level: HeadingLevel;
  readonly idOf: (blokId: string) => string;
  readonly imageSrc: ImageSrc | undefined;
}

const listLooks = { list: { className: 'gm-list' }, item: {} };

function DocumentBlock({ block, level, idOf, imageSrc }: BlockProps): ReactNode {
  const id = idOf(block.attrs.id);
  switch (block.type) {
    case 'title':
    case 'heading':
      return (
        <Heading level={level} id={id}>
          <InlineText content={block.content} link={Link} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p className="nl-paragraph" id={id}>
          <InlineText content={block.content} link={Link} />
        </p>
      );
    case 'table':
      return <DocumentTable table={block} id={id} />;
    case 'image':
      return <DocumentImage image={block} id={id} src={imageSrc} />;
    default:
      return <DocumentList list={block} link={Link} looks={listLooks} idOf={idOf} />;
  }
}

/** A visie, an ambition list or a report on a page; every block is an anchor that a link can point at. */
export function DocumentView({ doc, level = 2, anchor = 'blok', imageSrc }: DocumentViewProps): ReactNode {
  const levels = outline(doc.content, level);
  return (
    <Stack>
      {doc.content.map((block, index) => (
        <DocumentBlock
          key={block.attrs.id}
          block={block}
          level={levels[index] ?? level}
          idOf={(blokId) => `${anchor}-${blokId}`}
          imageSrc={imageSrc}
        />
      ))}
    </Stack>
  );
}
