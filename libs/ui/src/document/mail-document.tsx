import type { Blok, Tabel, TekstDocument } from '#documents';
import type { CSSProperties, ReactNode } from 'react';
import { MailHeading } from '../mail/mail-heading.tsx';
import { mailColor, mailText } from '../mail/mail-style.ts';
import { MailLink, MailText } from '../mail/mail-text.tsx';
import { DocumentList } from './document-list.tsx';
import { InlineText } from './inline-text.tsx';

const listLooks = {
  list: { style: { ...mailText, paddingLeft: '32px' } },
  item: { style: { marginBottom: '6px' } },
};

const cellStyle: CSSProperties = {
  ...mailText,
  padding: '6px 10px',
  border: `1px solid ${mailColor.line}`,
  verticalAlign: 'top',
};

function MailDocumentTable({ table }: { readonly table: Tabel }): ReactNode {
  return (
    <table className="gm-doc-table" width="100%" style={{ margin: '0 0 24px', borderCollapse: 'collapse' }}>
      <tbody>
        {table.content.map(({ content }, row) => (
          <tr key={row}>
            {content.map((cell, column) => {
              const words = cell.content.map(({ attrs, content: inlines }, at) => (
                <span key={attrs.id}>
                  {at > 0 && <br />}
                  <InlineText content={inlines} link={MailLink} />
                </span>
              ));
              return cell.type === 'tableHeader' ? (
                <th key={column} scope="col" align="left" style={{ ...cellStyle, fontWeight: 700 }}>
                  {words}
                </th>
              ) : (
                <td key={column} align="left" style={cellStyle}>
                  {words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MailDocumentBlock({ block }: { readonly block: Blok }): ReactNode {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return <DocumentList list={block} link={MailLink} looks={listLooks} />;
    case 'table':
      return <MailDocumentTable table={block} />;
    case 'image':
      // A mail fetches nothing: whoever reads it gets what the image shows in words.
      return block.attrs.alt === '' ? null : <MailText small>Afbeelding: {block.attrs.alt}</MailText>;
    case 'title':
    case 'heading':
      return (
        <MailHeading level={2}>
          <InlineText content={block.content} link={MailLink} />
        </MailHeading>
      );
    case 'paragraph':
      return (
        <MailText>
          <InlineText content={block.content} link={MailLink} />
        </MailText>
      );
  }
}

/** The same document in a mail: inline styles, no anchors, and all headings below the mail's own. */
export function MailDocument({ doc }: { readonly doc: TekstDocument }): ReactNode {
  return doc.content.map((block) => <MailDocumentBlock key={block.attrs.id} block={block} />);
}
