import { clientInZin, clientTitel } from '#domain';
import { MailButton, MailFacts, MailText } from '#ui';
import { bijeenkomstVan, type Sjabloon } from '../../brief/brief.ts';
import { metHoofdletter, wanneer } from '../../brief/woorden.ts';
import { Documenttekst } from '../document.tsx';
import { Wanneer } from '../feiten.tsx';
import { tekstVan } from '../tekst.ts';

export const rapport: Sjabloon = {
  titel: 'Concept van het rapport',
  link: 'griffie',
  onderwerp: () => 'Het concept van het rapport',
  kort: () => 'Wij bespreken het graag met u',
  inhoud: (brief) => (
    <>
      <MailText>
        De uitkomsten van de workshop staan in een rapport. Dit is het concept. Wilt u het lezen? Wij
        bespreken het graag met u, en verwerken daarna uw opmerkingen.
      </MailText>
      <MailText>{tekstVan(brief, 'rapportOpzet')}</MailText>
      <Documenttekst soort="rapport" document={brief.bron.documenten['rapport']} blad={brief.blad} />
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
    </>
  ),
};

export const bespreking: Sjabloon = {
  titel: 'Uitnodiging voor de bespreking van het rapport',
  onderwerp: () => 'Uitnodiging voor de bespreking van het rapport',
  kort: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return bijeenkomst ? wanneer(bijeenkomst) : 'De datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      <MailText>
        Graag bespreken wij met u het rapport van {brief.blad.inZin}. Klopt wat er staat? Welke principes
        neemt u mee, en wat staat u te doen?
      </MailText>
      <Wanneer brief={brief} />
      <MailText>
        Bij deze mail zit een afspraak voor uw agenda. Na het gesprek maken wij het rapport definitief.
      </MailText>
    </>
  ),
};

export const factuur: Sjabloon = {
  titel: 'Bericht aan het bureau: de factuur kan weg',
  link: 'griffie',
  onderwerp: ({ bron }) => `De factuur voor ${clientInZin(bron.client)} kan weg`,
  kort: (brief) => tekstVan(brief, 'prijs'),
  inhoud: (brief) => (
    <>
      <MailText>
        De opdrachtgever heeft de bespreking van het rapport bevestigd. Wilt u de factuur sturen, en dat in
        het dossier melden? Daarmee is {brief.blad.inZin} klaar.
      </MailText>
      <MailFacts
        facts={[
          { label: 'Voor', value: clientTitel(brief.bron.client) },
          { label: 'Bedrag', value: tekstVan(brief, 'prijs') },
        ]}
      />
      <MailButton href={brief.link}>Naar het dossier</MailButton>
    </>
  ),
};

export const afgerond: Sjabloon = {
  titel: 'De masterclass is afgerond',
  link: 'griffie',
  onderwerp: () => 'De masterclass is afgerond',
  kort: () => 'Het rapport is definitief',
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(brief.blad.inZin)} is afgerond. Het rapport is definitief. U hebt nu overzicht van de
        beelden die er zijn, en inzicht in wat u te doen staat.
      </MailText>
      <MailText>Het rapport blijft te lezen op uw pagina.</MailText>
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
      <MailText>Bedankt voor de samenwerking.</MailText>
    </>
  ),
};
