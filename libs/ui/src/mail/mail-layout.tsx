import type { ReactNode } from 'react';
import { mailColor, mailSmall, mailText } from './mail-style.ts';
import { MailTable } from './mail-table.tsx';

export interface MailLayoutProps {
  /** The subject, for the window title. */
  readonly title: string;
  /** What an inbox shows beside the subject. */
  readonly preheader: string;
  readonly gemeente: string;
  readonly programma?: string | undefined;
  /** Why the reader gets this mail: 'U krijgt deze mail omdat u als raadslid meedoet …'. */
  readonly reason: ReactNode;
  /** Who sends it, with an address to answer to. */
  readonly sender?: ReactNode;
  readonly children: ReactNode;
}

/** 600 px, one column, nothing fetched from outside: no picture, no font, no tracking. */
export function MailLayout(props: MailLayoutProps): ReactNode {
  const { title, preheader, gemeente, programma, reason, sender, children } = props;
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{title}</title>
      </head>
      <body style={{ margin: 0, padding: 0, backgroundColor: mailColor.ground }}>
        <div
          className="gm-preheader"
          style={{ display: 'none', maxHeight: 0, overflow: 'hidden', opacity: 0 }}
        >
          {preheader}
        </div>
        <MailTable style={{ backgroundColor: mailColor.ground }}>
          <tr>
            <td align="center" style={{ padding: '24px 12px' }}>
              <MailTable width="600" align="center" style={{ width: '100%', maxWidth: '600px' }}>
                <Banner gemeente={gemeente} programma={programma} />
                <tr>
                  <td
                    lang="nl"
                    style={{
                      padding: '32px 32px 16px',
                      backgroundColor: mailColor.sheet,
                      color: mailColor.text,
                    }}
                  >
                    {children}
                  </td>
                </tr>
                <Footer reason={reason} sender={sender} />
              </MailTable>
            </td>
          </tr>
        </MailTable>
      </body>
    </html>
  );
}

function Banner({ gemeente, programma }: Pick<MailLayoutProps, 'gemeente' | 'programma'>): ReactNode {
  return (
    <tr>
      <td style={{ padding: '20px 32px', backgroundColor: mailColor.accent, borderRadius: '8px 8px 0 0' }}>
        <p style={{ ...mailText, margin: 0, fontWeight: 700, color: mailColor.onAccent }}>{gemeente}</p>
        {programma !== undefined && (
          <p style={{ ...mailSmall, margin: 0, color: mailColor.onAccent }}>{programma}</p>
        )}
      </td>
    </tr>
  );
}

function Footer({ reason, sender }: Pick<MailLayoutProps, 'reason' | 'sender'>): ReactNode {
  return (
    <tr>
      <td
        style={{
          padding: '16px 32px 24px',
          backgroundColor: mailColor.sheet,
          borderTop: `1px solid ${mailColor.line}`,
          borderRadius: '0 0 8px 8px',
        }}
      >
        <hr className="gm-footer-rule" style={{ display: 'none' }} />
        {sender !== undefined && <p style={{ ...mailSmall, margin: '0 0 8px' }}>{sender}</p>}
        <p style={{ ...mailSmall, margin: 0 }}>{reason}</p>
      </td>
    </tr>
  );
}
