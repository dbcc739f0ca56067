import { clientInZin, type Client } from '#domain';
import { MailButton, MailText } from '#ui';
import type { Sjabloon } from '../brief/brief.ts';

const tekst = (bron: { readonly client: Client }) => (
  <MailText>
    U vroeg om een nieuwe link naar uw eigen pagina van het traject van {clientInZin(bron.client)}. Hier is
    hij:
  </MailText>
);
const slot = <MailText>Vroeg u hier niet om? Dan hoeft u niets te doen.</MailText>;
const gewoon = {
  onderwerp: () => 'Uw nieuwe link',
  kort: () => 'Naar uw eigen pagina',
};

export const nieuweLinkGriffie: Sjabloon = {
  ...gewoon,
  titel: 'Nieuwe link naar de eigen pagina',
  link: 'griffie',
  inhoud: ({ bron, link }) => (
    <>
      {tekst(bron)}
      <MailButton href={link}>Naar uw eigen pagina</MailButton>
      {slot}
    </>
  ),
};

export const nieuweLinkReactie: Sjabloon = {
  ...gewoon,
  titel: 'Nieuwe link om te reageren',
  link: 'reactie',
  inhoud: ({ bron, link }) => (
    <>
      {tekst(bron)}
      <MailButton href={link}>Lees de tekst en geef uw reactie</MailButton>
      {slot}
    </>
  ),
};
