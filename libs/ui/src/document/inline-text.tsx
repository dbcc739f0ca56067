import { isLinkAddress, type Inline, type Opmaak } from '#documents';
import { Fragment, type ComponentType, type ReactNode } from 'react';

export type LinkComponent = ComponentType<{ readonly href: string; readonly children: ReactNode }>;

export interface InlineTextProps {
  readonly content: readonly Inline[] | undefined;
  /** How a link looks here: a page and a mail differ in nothing else. */
  readonly link: LinkComponent;
}

const set = (text: ReactNode, mark: Opmaak, Link: LinkComponent): ReactNode => {
  if (mark.type === 'bold') return <strong>{text}</strong>;
  if (mark.type === 'italic') return <em>{text}</em>;
  // The whitelist refused other links when the document came in; text that got past it stays text.
  return isLinkAddress(mark.attrs.href) ? <Link href={mark.attrs.href}>{text}</Link> : text;
};

/** The words of one block, with their marks. */
export function InlineText({ content = [], link }: InlineTextProps): ReactNode {
  return content.map((node, index) => (
    <Fragment key={index}>
      {node.type === 'hardBreak' ? (
        <br />
      ) : (
        (node.marks ?? []).reduce<ReactNode>((text, mark) => set(text, mark, link), node.text)
      )}
    </Fragment>
  ));
}
