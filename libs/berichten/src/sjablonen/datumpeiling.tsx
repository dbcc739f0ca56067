import type { ReactNode } from 'react';
import { clientInZin } from '#domain';
import { MailButton, MailList, MailQuote, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { bijLezer } from '../brief/woorden.ts';

/** How the session is called: a poll is about no date yet, so the mail is not one of those about that session. */
const naam = ({ velden }: Brief): string => velden['zitting'] ?? 'de bijeenkomst';

const data = ({ velden }: Brief): readonly string[] =>
  (velden['opties'] ?? '').split('\n').filter((regel) => regel !== '');

const pagina = ({ link }: Brief): string => `${link}/datums`;

function Voorstel(brief: Brief): ReactNode {
  const opties = data(brief);
  return opties.length === 0 ? null : <MailList items={opties} />;
}

function Toelichting({ velden }: Brief): ReactNode {
  const tekst = velden['bericht'] ?? '';
  return tekst === '' ? null : (
    <MailQuote>
      <MailText>{tekst}</MailText>
    </MailQuote>
  );
}

export const datumpeiling: Sjabloon = {
  titel: 'Welke datum past u?',
  link: 'reactie',
  onderwerp: (brief) => `Welke datum past u voor ${naam(brief)}?`,
  kort: () => 'Kies op uw eigen pagina, het kost een minuut',
  inhoud: (brief) => (
    <>
      <MailText>
        Wij zoeken een datum voor {naam(brief)} van {brief.blad.inZin}
        {bijLezer(brief)}. Wanneer kunt u?
      </MailText>
      <Voorstel {...brief} />
      <Toelichting {...brief} />
      <MailButton href={pagina(brief)}>Geef aan wanneer u kunt</MailButton>
      <MailText>
        Er staat nog niets vast. U kunt uw antwoord veranderen tot wij een datum kiezen; daarna hoort u welke
        het is.
      </MailText>
    </>
  ),
};

export const datumpeilingHerinnering: Sjabloon = {
  titel: 'Herinnering: welke datum past u?',
  link: 'reactie',
  onderwerp: (brief) => `Herinnering: welke datum past u voor ${naam(brief)}?`,
  kort: () => 'Wij hebben uw antwoord nog niet',
  inhoud: (brief) => (
    <>
      <MailText>
        Wij vroegen u wanneer u kunt voor {naam(brief)} van {clientInZin(brief.bron.client)}. Wij hebben uw
        antwoord nog niet. Wilt u het alsnog geven? Dat kost een minuut.
      </MailText>
      <Voorstel {...brief} />
      <MailButton href={pagina(brief)}>Geef aan wanneer u kunt</MailButton>
    </>
  ),
};

export const datumpeilingIngetrokken: Sjabloon = {
  titel: 'U hoeft geen datum meer te kiezen',
  onderwerp: (brief) => `U hoeft geen datum meer te kiezen voor ${naam(brief)}`,
  kort: () => 'De vraag is ingetrokken',
  inhoud: (brief) => (
    <MailText>
      Wij vroegen u wanneer u kunt voor {naam(brief)} van {clientInZin(brief.bron.client)}. Die vraag hebben
      wij ingetrokken: u hoeft niets meer te doen. Vragen wij het later opnieuw, dan krijgt u een nieuwe mail.
    </MailText>
  ),
};
