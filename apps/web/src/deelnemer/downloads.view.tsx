import type { ReactNode } from 'react';
import { Icon, Link, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { BestandLink } from '../tekst/bestand-link.tsx';
import type { ReactiePageProps } from './page-props.ts';

/** The draft to read at another moment, or on paper. */
export function Downloads({ token, pagina: { document } }: ReactiePageProps): ReactNode {
  const pad = linkPath('reactie', token);
  const { soort, nummer, bestand, inhoud } = document;
  const versie = `${pad}/documenten/${soort}/${nummer}`;
  return (
    <>
      <BestandLink bestand={bestand} href={`${pad}/bestand`} />
      {inhoud.content.length > 0 && (
        <Paragraph>
          <Icon name="document" /> Liever op papier of in Word? <Link href={`${versie}/pdf`}>PDF</Link> of{' '}
          <Link href={`${versie}/docx`}>Word-bestand</Link>
        </Paragraph>
      )}
    </>
  );
}
