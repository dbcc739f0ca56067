import type { ReactNode } from 'react';
import { MailHeading, MailLayout, MailQuote, MailText, renderMail } from '#ui';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';

export type Ontvangstsoort =
  | { readonly soort: 'opgenomen' }
  /** `waarom`: a whole sentence. */
  | { readonly soort: 'niet-opgenomen'; readonly waarom: string };

interface Inzender {
  readonly naam: string;
  readonly tekst: string;
  readonly bureau: string;
}

const REDEN = 'U krijgt deze mail omdat u een mail van ons beantwoordde.';

const alineas = (tekst: string): ReactNode =>
  tekst.split(/\n{2,}/).map((alinea, nummer) => (
    <MailText key={nummer}>
      {alinea.split('\n').map((regel, index) => (
        <span key={index}>
          {index > 0 && <br />}
          {regel}
        </span>
      ))}
    </MailText>
  ));

const brief = (onderwerp: string, kort: string, van: Inzender, inhoud: ReactNode): GeschrevenBrief => {
  const { html, text } = renderMail(
    <MailLayout title={onderwerp} preheader={kort} gemeente={van.bureau} reason={REDEN}>
      <MailHeading>{onderwerp}</MailHeading>
      <MailText>Beste {van.naam},</MailText>
      {inhoud}
      <MailText>Met vriendelijke groet,</MailText>
      <MailText>{van.bureau}</MailText>
    </MailLayout>,
  );
  return { onderwerp, html, tekst: text };
};

const opgenomen = (van: Inzender): GeschrevenBrief =>
  brief(
    'Uw reactie is opgenomen',
    'Dit hebben wij van u opgenomen',
    van,
    <>
      <MailText>Dank u wel voor uw mail. Wij hebben uw reactie opgenomen. Dit staat er nu van u:</MailText>
      <MailQuote>{alineas(van.tekst)}</MailQuote>
      <MailText>
        Klopt er iets niet? Beantwoord dan deze mail, dan leest het bureau hem. U kunt uw reactie ook bekijken
        met de knop in de mail die u van ons kreeg.
      </MailText>
    </>,
  );

const nietOpgenomen = (van: Inzender, waarom: string): GeschrevenBrief =>
  brief(
    'Uw reactie is niet opgenomen',
    'Het bureau heeft uw mail wel',
    van,
    <>
      <MailText>Dank u wel voor uw mail. Wij konden hem niet opnemen als reactie.</MailText>
      <MailText strong>{waarom}</MailText>
      <MailText>
        Uw tekst is niet weg: het bureau heeft uw mail en kijkt ernaar. Wilt u er nog iets over zeggen?
        Beantwoord dan deze mail.
      </MailText>
    </>,
  );

/** What somebody hears who answered the draft of a consultatie by mail. */
export const schrijfOntvangst = (van: Inzender, wat: Ontvangstsoort): GeschrevenBrief =>
  wat.soort === 'opgenomen' ? opgenomen(van) : nietOpgenomen(van, wat.waarom);
