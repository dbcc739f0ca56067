import { MailFacts, MailText } from '#ui';
import { bijeenkomstVan, type Sjabloon } from '../../brief/brief.ts';
import { wanneer } from '../../brief/woorden.ts';
import { Wanneer } from '../feiten.tsx';
import { tekstVan } from '../tekst.ts';

export const aangemeld: Sjabloon = {
  titel: 'Ontvangst van de aanmelding',
  onderwerp: () => 'Fijn dat u meedoet aan de masterclass',
  kort: () => 'Wij bellen u om de planning af te spreken',
  inhoud: (brief) => (
    <>
      <MailText>
        U hebt zich aangemeld voor {brief.blad.inZin}. Dank u wel. Wij bellen u binnenkort. Dan spreken we een
        datum af voor een voorbereidende bijeenkomst, en bekijken we wanneer de workshop kan zijn.
      </MailText>
      <MailFacts
        facts={[
          { label: 'De workshop', value: 'Duurt een dagdeel. U bouwt met LEGO aan een echte casus.' },
          { label: 'Wij vragen van u', value: 'Een plaats en de catering.' },
          { label: 'Prijs', value: tekstVan(brief, 'prijs') },
        ]}
      />
      <MailText>U hoeft nu niets te doen.</MailText>
    </>
  ),
};

export const voorgesprek: Sjabloon = {
  titel: 'Uitnodiging voor de voorbereidende bijeenkomst',
  onderwerp: () => 'Uitnodiging voor de voorbereidende bijeenkomst',
  kort: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return bijeenkomst ? wanneer(bijeenkomst) : 'De datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      <MailText>
        Voordat de workshop begint, praten wij graag met u over drie vragen. Wie moeten er aan tafel zitten?
        Is het veilig genoeg om vrijuit te praten, ook als er een burger meedoet? En welke casus kiezen we:
        uit uw eigen recente verleden, of uit een naburige gemeente?
      </MailText>
      <Wanneer brief={brief} />
      <MailText>Bij deze mail zit een afspraak voor uw agenda.</MailText>
    </>
  ),
};
