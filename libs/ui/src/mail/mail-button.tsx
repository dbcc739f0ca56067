import type { ReactNode } from 'react';
import { mailColor, mailLink, mailSmall, mailText } from './mail-style.ts';
import { MailTable } from './mail-table.tsx';

export interface MailButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  /** Not under each button of a mail with more than one. */
  readonly fallback?: boolean | undefined;
}

/** A coloured cell, because Outlook ignores padding on a link. Below it the address, for who cannot click. */
export function MailButton({ href, children, fallback = true }: MailButtonProps): ReactNode {
  return (
    <>
      <MailTable width="auto" style={{ margin: '8px 0 16px' }}>
        <tr>
          <td style={{ backgroundColor: mailColor.accent, borderRadius: '6px' }}>
            <a
              className="gm-button"
              href={href}
              style={{
                ...mailText,
                display: 'inline-block',
                margin: 0,
                padding: '12px 24px',
                border: `1px solid ${mailColor.accent}`,
                borderRadius: '6px',
                fontWeight: 700,
                color: mailColor.onAccent,
                textDecoration: 'none',
              }}
            >
              {children}
            </a>
          </td>
        </tr>
      </MailTable>
      {fallback && (
        <p className="gm-fallback" style={{ ...mailSmall, wordBreak: 'break-all' }}>
          Werkt de knop niet? Kopieer dan dit adres:{' '}
          <a href={href} style={mailLink}>
            {href}
          </a>
        </p>
      )}
    </>
  );
}
