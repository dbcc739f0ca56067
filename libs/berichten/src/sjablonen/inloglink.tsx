import { MailButton, MailHeading, MailLayout, MailText, renderMail } from '#ui';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';

const ONDERWERP = 'Uw link om in te loggen';

/** The only mail that is about no traject. */
export const schrijfInloglink = (naam: string, link: string): GeschrevenBrief => {
  const { html, text } = renderMail(
    <MailLayout
      title={ONDERWERP}
      preheader="De link werkt één keer, een kwartier lang"
      gemeente="Gangmaker"
      reason="U krijgt deze mail omdat iemand met dit adres wil inloggen bij Gangmaker. Was u dat niet? Dan hoeft u niets te doen."
    >
      <MailHeading>{ONDERWERP}</MailHeading>
      <MailText>Beste {naam},</MailText>
      <MailText>
        Klik op de knop om in te loggen bij Gangmaker. De link werkt één keer, en niet langer dan een
        kwartier.
      </MailText>
      <MailButton href={link}>Log in</MailButton>
    </MailLayout>,
  );
  return { onderwerp: ONDERWERP, html, tekst: text };
};
