import { MailButton, MailQuote, MailText } from '#ui';
import type { Brief, Sjabloon } from '../../brief/brief.ts';
import { isZelf } from '../../brief/woorden.ts';

const deelnameVan = ({ bron: { client }, persoon }: Brief): string =>
  isZelf(client, persoon.naam) ? 'Uw deelname' : `De deelname van ${client.naam}`;

/** The secretariaat gets it too, so it says nothing about why. */
export const gestopt: Sjabloon = {
  titel: 'De burgemeester stopt',
  onderwerp: () => 'Het programma stopt',
  kort: () => 'De afspraken gaan niet door',
  inhoud: (brief) => (
    <>
      <MailText>
        {`${deelnameVan(brief)} aan ${brief.blad.inZin}`} stopt. De afspraken die nog zouden komen, gaan niet
        door.
      </MailText>
      <MailText>
        Stond er nog een afspraak in de agenda? Dan krijgt u daarvoor een afzegging. Bedankt voor uw tijd.
      </MailText>
    </>
  ),
};

const isNee = ({ onderdelen }: Brief): boolean => onderdelen[0] === 'besluit';

export const afscheidGemeld: Sjabloon = {
  titel: 'Bericht aan het bureau: de burgemeester doet niet (meer) mee',
  link: 'griffie',
  onderwerp: (brief) => `${brief.bron.client.naam} ${isNee(brief) ? 'doet niet mee' : 'stopt'}`,
  kort: ({ toelichting, reden }) => toelichting || reden || 'Er is niets bij gezegd',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.bron.client.naam}{' '}
        {isNee(brief)
          ? 'heeft besloten om niet mee te doen. De burgemeester kreeg van ons een vriendelijke afsluiting.'
          : 'stopt met het programma. Wat nog in de agenda stond, is afgezegd.'}
      </MailText>
      <MailQuote>
        <MailText>{brief.toelichting || brief.reden || 'Er is niets bij gezegd.'}</MailText>
      </MailQuote>
      <MailButton href={brief.link}>Naar het dossier</MailButton>
    </>
  ),
};

export const afgerond: Sjabloon = {
  titel: 'Het programma van de burgemeester is afgerond',
  link: 'griffie',
  onderwerp: () => 'Het programma is afgerond',
  kort: () => 'Bedankt voor uw vertrouwen',
  inhoud: (brief) => (
    <>
      <MailText>
        U hebt {brief.blad.inZin} afgerond. Wij hopen dat u meer overzicht hebt, en andere vragen stelt in
        gesprekken.
      </MailText>
      <MailText>
        Uw vragen en notities blijven op uw eigen pagina staan. Alleen u en uw procesbegeleider kunnen ze
        lezen.
      </MailText>
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
      <MailText>Bedankt voor uw vertrouwen.</MailText>
    </>
  ),
};
