import type { ReactNode } from 'react';
import { MailQuote, MailText } from '#ui';

/** What somebody wrote, set apart, in the paragraphs in which it was written. */
export function EigenWoorden({
  tekst,
  leeg,
}: {
  readonly tekst: string | undefined;
  readonly leeg: string;
}): ReactNode {
  const alineas = (tekst ?? '')
    .split(/\n+/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
  return (
    <MailQuote>
      {(alineas.length > 0 ? alineas : [leeg]).map((alinea, plaats) => (
        <MailText key={plaats}>{alinea}</MailText>
      ))}
    </MailQuote>
  );
}
