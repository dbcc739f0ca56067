import { MailButton, MailFacts, MailHeading, MailLayout, MailLink, MailList, MailQuote, MailText } from '#ui';
import type { ReactElement } from 'react';

export function mail(): ReactElement {
  return (
    <MailLayout
      title="Reageer op de concept-visie"
      preheader="U kunt reageren tot en met 25 november."
      gemeente="Gemeente Staphorst"
      programma="Verdiepingsslag Overheidsparticipatie"
      sender={
        <>
          Bureau Voorbeeld,{' '}
          <MailLink href="mailto:leergangen@bureau.example">leergangen@bureau.example</MailLink>
        </>
      }
      reason="U krijgt deze mail omdat u als raadslid meedoet aan de leergang van uw gemeente."
    >
      <MailHeading>Reageer op de concept-visie</MailHeading>
      <MailText>{'Beste mevrouw <b>Jansen,'}</MailText>
      <MailText>
        Gemeente Staphorst maakt een visie op overheidsparticipatie. Wij horen graag wat u ervan vindt.
      </MailText>
      <MailFacts
        facts={[
          { label: 'Reageren kan tot en met', value: 'woensdag 25 november 2026' },
          { label: 'Document', value: 'Globale visie, versie 0.1' },
        ]}
      />
      <MailButton href="https://gangmaker.example/r/abc123">Lees de visie en reageer</MailButton>
      <MailHeading level={2}>Waar gaat het om?</MailHeading>
      <MailQuote>De inwoner begint, de gemeente doet mee.</MailQuote>
      <MailList items={['U leest de visie.', 'U schrijft wat u mist.']} />
      <MailText small>Deze link is persoonlijk. Stuur deze mail niet door.</MailText>
    </MailLayout>
  );
}
