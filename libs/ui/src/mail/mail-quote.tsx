import type { ReactNode } from 'react';
import { mailColor, mailText } from './mail-style.ts';
import { MailTable } from './mail-table.tsx';

/** Text of a document or of a person, set apart from what the bureau says. */
export function MailQuote({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <blockquote style={{ margin: '0 0 24px' }}>
      <MailTable>
        <tr>
          <td
            style={{
              ...mailText,
              padding: '16px 20px',
              backgroundColor: mailColor.quote,
              borderLeft: `4px solid ${mailColor.accent}`,
            }}
          >
            {children}
          </td>
        </tr>
      </MailTable>
    </blockquote>
  );
}
