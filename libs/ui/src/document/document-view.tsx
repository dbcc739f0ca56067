import { isLijst, type Blok, type TekstDocument } from '#documents';
import { Fragment, type ReactNode } from 'react';
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
  /** What stands right under a place of the text, such as room to react: by the id of its block. */
  readonly after?: ((blokId: string) => ReactNode) | undefined;
}

interface BlockProps {
  readonly block: Blok;
  readonly level: HeadingLevel;
  readonly idOf: (blokId: string) => string;
  readonly imageSrc: ImageSrc | undefined;
  readonly after: DocumentViewProps['after'];
}

const listLooks = { list: { className: 'gm-list' }, item: {} };

function DocumentBlock({ block, level, idOf, imageSrc, after }: BlockProps): ReactNode {
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
      return <DocumentList list={block} link={Link} looks={listLooks} idOf={idOf} after={after} />;
  }
}

/** A visie, an ambition list or a report on a page; every block is an anchor that a link can point at. */
export function DocumentView(props: DocumentViewProps): ReactNode {
  const { doc, level = 2, anchor = 'blok', imageSrc, after } = props;
  const levels = outline(doc.content, level);
  return (
    <Stack>
      {doc.content.map((block, index) => (
        <Fragment key={block.attrs.id}>
          <DocumentBlock
            block={block}
            level={levels[index] ?? level}
            idOf={(blokId) => `${anchor}-${blokId}`}
            imageSrc={imageSrc}
            after={after}
          />
          {!isLijst(block) && after?.(block.attrs.id)}
        </Fragment>
      ))}
    </Stack>
  );
}
