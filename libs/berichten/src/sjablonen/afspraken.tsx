import { clientInZin } from '#domain';
import { MailButton, MailText } from '#ui';
import type { Sjabloon } from '../brief/brief.ts';
import { metHoofdletter } from '../brief/woorden.ts';
import { Documenttekst } from './document.tsx';

export const ambitiesTerBespreking: Sjabloon = {
  titel: 'Ambities ter bespreking',
  onderwerp: () => 'De ambities: bespreekt u ze in uw eigen kring?',
  kort: () => 'Dit spraken we met elkaar uit over houding en gedrag',
  inhoud: ({ bron, blad }) => (
    <>
      <MailText>
        Op de tweede bijeenkomst spraken raad, college, directie en ambtenaren hun ambities uit over houding
        en gedrag. Wij hebben ze opgeschreven. Wilt u ze bespreken met uw eigen fractie, college of team? Uit
        die gesprekken komen afspraken die passen bij uw gemeente. {metHoofdletter(clientInZin(bron.client))}{' '}
        legt die afspraken zelf vast.
      </MailText>
      <Documenttekst soort="ambities" blad={blad} document={bron.documenten['ambities']} />
    </>
  ),
};

export const verzoekAfspraken: Sjabloon = {
  titel: 'Verzoek om de afspraken vast te leggen',
  link: 'griffie',
  onderwerp: () => 'Wilt u de afspraken vastleggen?',
  kort: ({ bron }) => `${metHoofdletter(clientInZin(bron.client))} legt haar afspraken zelf vast`,
  inhoud: ({ bron, blad, link }) => (
    <>
      <MailText>
        De ambities over houding en gedrag zijn naar alle deelnemers gestuurd. Na de gesprekken daarover legt
        {clientInZin(bron.client)} haar eigen afspraken vast. Wilt u ons laten weten welke dat zijn? U kunt
        een tekst of een bestand geven, of zeggen waar en wanneer ze zijn vastgelegd.
      </MailText>
      <MailButton href={`${link}/afspraken`}>Leg de afspraken vast</MailButton>
      <Documenttekst soort="ambities" blad={blad} document={bron.documenten['ambities']} />
    </>
  ),
};
