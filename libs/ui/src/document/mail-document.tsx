import type { Blok, Lijst, TekstDocument } from '#documents';
import type { ReactNode } from 'react';
import { MailHeading } from '../mail/mail-heading.tsx';
import { mailText } from '../mail/mail-style.ts';
import { MailLink, MailText } from '../mail/mail-text.tsx';
import { InlineText } from './inline-text.tsx';

function MailDocumentList({ list }: { readonly list: Lijst }): ReactNode {
  const style = { ...mailText, paddingLeft: '32px' };
  const items = list.content.map(({ content: [paragraph] }) => (
    <li key={paragraph.attrs.id} style={{ marginBottom: '6px' }}>
      <InlineText content={paragraph.content} link={MailLink} />
    </li>
  ));
  return list.type === 'bulletList' ? (
    <ul style={style}>{items}</ul>
  ) : (
    <ol style={style} start={list.attrs.start}>
      {items}
    </ol>
  );
}

function MailDocumentBlock({ block }: { readonly block: Blok }): ReactNode {
  if (block.type === 'bulletList' || block.type === 'orderedList') return <MailDocumentList list={block} />;
  const words = <InlineText content={block.content} link={MailLink} />;
  return block.type === 'heading' ? (
    <MailHeading level={2}>{words}</MailHeading>
  ) : (
    <MailText>{words}</MailText>
  );
}

/** The same document in a mail: inline styles, no anchors, and all headings below the mail's own. */
export function MailDocument({ doc }: { readonly doc: TekstDocument }): ReactNode {
  return doc.content.map((block) => <MailDocumentBlock key={block.attrs.id} block={block} />);
}
