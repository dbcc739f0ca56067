import type { CSSProperties, ReactNode } from 'react';
import { mailColor, mailText } from './mail-style.ts';

export interface MailFact {
  readonly label: string;
  readonly value: ReactNode;
}

const cell: CSSProperties = {
  ...mailText,
  padding: '8px 0',
  borderBottom: `1px solid ${mailColor.line}`,
  verticalAlign: 'top',
};

/** Date, place, term: a real table, because these are data; in the text version one line each. */
export function MailFacts({ facts }: { readonly facts: readonly MailFact[] }): ReactNode {
  return (
    <table
      className="gm-facts"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={{ margin: '0 0 24px', borderTop: `1px solid ${mailColor.line}` }}
    >
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.label} className="gm-fact">
            <th
              className="gm-fact-label"
              scope="row"
              align="left"
              style={{ ...cell, width: '34%', paddingRight: '16px', fontWeight: 700 }}
            >
              {fact.label}
            </th>
            <td align="left" style={cell}>
              {fact.value}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
