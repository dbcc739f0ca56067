import type { Lijst } from '#documents';
import type { CSSProperties, ReactNode } from 'react';
import { InlineText, type LinkComponent } from './inline-text.tsx';

interface Looks {
  readonly className?: string;
  readonly style?: CSSProperties;
}

export interface DocumentListProps {
  readonly list: Lijst;
  readonly link: LinkComponent;
  /** The classes of a page, or the styles of a mail. */
  readonly looks: { readonly list: Looks; readonly item: Looks };
  /** The anchor of an item, where there are anchors. */
  readonly idOf?: ((blokId: string) => string) | undefined;
  /** What stands under the words of an item. */
  readonly after?: ((blokId: string) => ReactNode) | undefined;
}

/** A list, with the lists inside it. */
export function DocumentList({ list, link, looks, idOf, after }: DocumentListProps): ReactNode {
  const items = list.content.map(({ content: [paragraph, ...inner] }) => (
    <li key={paragraph.attrs.id} id={idOf?.(paragraph.attrs.id)} {...looks.item}>
      <InlineText content={paragraph.content} link={link} />
      {after?.(paragraph.attrs.id)}
      {inner.map((lower) => (
        <DocumentList key={lower.attrs.id} list={lower} link={link} looks={looks} idOf={idOf} after={after} />
      ))}
    </li>
  ));
  return list.type === 'bulletList' ? (
    <ul {...looks.list}>{items}</ul>
  ) : (
    <ol {...looks.list} start={list.attrs.start}>
      {items}
    </ol>
  );
}
