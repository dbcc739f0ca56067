import { MailHeading, MailLayout, MailQuote, MailText, renderMail } from '#ui';
import type { ReactNode } from 'react';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';

interface Aanmelder {
  readonly naam: string;
  /** Title of the programme. */
  readonly programma: string;
  readonly bureau: string;
}

const REDEN =
  'U krijgt deze mail omdat iemand zich met dit adres aanmeldde. Was u dat niet? Dan hoeft u niets te doen.';

const brief = (onderwerp: string, kort: string, aan: Aanmelder, inhoud: ReactNode): GeschrevenBrief => {
  const { html, text } = renderMail(
    <MailLayout
      title={onderwerp}
      preheader={kort}
      gemeente={aan.bureau}
      programma={aan.programma}
      reason={REDEN}
    >
      <MailHeading>{onderwerp}</MailHeading>
      <MailText>Beste {aan.naam},</MailText>
      {inhoud}
      <MailText>Met vriendelijke groet,</MailText>
      <MailText>{aan.bureau}</MailText>
    </MailLayout>,
  );
  return { onderwerp, html, tekst: text };
};

export const schrijfAanmeldingOntvangen = (aan: Aanmelder): GeschrevenBrief =>
  brief(
    'Wij hebben uw aanmelding ontvangen',
    'Wij nemen contact met u op',
    aan,
    <>
      <MailText>
        Dank u wel voor uw aanmelding voor ‘{aan.programma}’. Wij hebben hem goed ontvangen.
      </MailText>
      <MailText>
        Wij bellen of mailen u om te overleggen wat u zoekt en wanneer het kan. Er staat nog niets vast en u
        hoeft nu niets te doen.
      </MailText>
    </>,
  );

export const schrijfAanmeldingAfgewezen = (aan: Aanmelder, bericht: string): GeschrevenBrief =>
  brief(
    `Uw aanmelding voor ‘${aan.programma}’`,
    'Het lukt nu niet',
    aan,
    <>
      <MailText>
        Dank u wel voor uw belangstelling voor ‘{aan.programma}’. Het lukt ons helaas niet om dit nu met u te
        beginnen.
      </MailText>
      {bericht !== '' && (
        <MailQuote>
          <MailText>{bericht}</MailText>
        </MailQuote>
      )}
      <MailText>Hebt u vragen, of wilt u het later nog eens proberen? Beantwoord dan deze mail.</MailText>
    </>,
  );
