import type { ReactNode } from 'react';
import { documentVan, type Programmablad } from '#domain';
import { MailDocument, MailQuote, MailText } from '#ui';
import type { Maildocument } from '../brief/mailbron.ts';

interface Props {
  readonly soort: string;
  readonly blad: Programmablad;
  readonly document: Maildocument | undefined;
}

/** The text of a document, set apart from our own words. */
export function Documenttekst({ soort, blad, document }: Props): ReactNode {
  const titel = documentVan(blad, soort)?.titel ?? soort;
  if (!document) return <MailText>U krijgt {`‘${titel}’`} zo snel mogelijk.</MailText>;
  return (
    <>
      <MailText strong>
        {titel}, versie {document.nummer}
      </MailText>
      <MailQuote>
        {document.inhoud.content.length > 0 ? (
          <MailDocument doc={document.inhoud} />
        ) : (
          <MailText>De tekst staat in het bestand {`‘${document.bestand ?? titel}’`}.</MailText>
        )}
      </MailQuote>
    </>
  );
}
