import { MailList, MailText } from '#ui';
import type { Sjabloon } from '../../brief/brief.ts';
import { bijClient, metHoofdletter } from '../../brief/woorden.ts';
import { sessieUitnodiging } from '../sessie.tsx';

export const uitnodigingRollen = sessieUitnodiging({
  voor: 'de module over rollen',
  over: ({ blad, bron }) => (
    <MailText>
      U doet mee aan {blad.inZin} {bijClient(bron.client)}. In de eerste module kijken we hoe de rollen van
      ambtenaren en bestuur zijn bedoeld. Ook praten we over opgavegericht, projectmatig en zakelijk werken.
    </MailText>
  ),
});

export const uitnodigingCasuistiek = sessieUitnodiging({
  voor: 'de module met acteurs',
  over: () => (
    <MailText>
      In deze module oefent u met situaties uit uw eigen werk. Er zijn acteurs bij: u speelt een gesprek na en
      probeert het anders. Dat mag schuren. Denk alvast na over een situatie waarin het tussen u en een
      bestuurder niet liep.
    </MailText>
  ),
});

export const uitnodigingPressurecooker = sessieUitnodiging({
  voor: 'de pressurecooker',
  over: () => (
    <>
      <MailText>In deze module werkt u aan een echte casus van een bestuurder. Zo gaat het:</MailText>
      <MailList
        items={[
          'de bestuurder brengt de casus in',
          'u komt onder tijdsdruk tot een voorstel',
          'de bestuurder vertelt wat de voorstellen goed en minder goed maakt',
        ]}
      />
    </>
  ),
});

export const uitnodigingReflectie = sessieUitnodiging({
  voor: 'het gesprek met de bestuurder',
  over: () => (
    <MailText>
      Bij de pressurecooker kon de bestuurder niet op uw voorstellen reageren. Dat halen we in. De bestuurder
      vertelt wat de voorstellen met hem of haar doen, en u praat daarover door.
    </MailText>
  ),
});

export const casusGevraagd: Sjabloon = {
  titel: 'Vraag om een casus',
  onderwerp: () => 'Wilt u een casus inbrengen?',
  kort: () => 'Een echte vraag waaraan ambtenaren onder tijdsdruk werken',
  inhoud: ({ blad, bron }) => (
    <>
      <MailText>
        {metHoofdletter(blad.inZin)} heeft een module waarin een bestuurder een casus inbrengt. Wij vragen u
        om dat te doen{bron.groep ? ` voor het cohort ‘${bron.groep}’` : ''}. Kies een vraag uit uw
        portefeuille die nu speelt en waar u nog geen antwoord op hebt.
      </MailText>
      <MailText>
        Deelnemers komen onder tijdsdruk tot een voorstel. Daarna vertelt u wat u van de voorstellen vindt.
        Daarvoor is het nodig dat u er zelf bij bent. Wilt u ons mailen welke casus u inbrengt, en wanneer u
        kunt?
      </MailText>
    </>
  ),
};

export const cohortAfgerond: Sjabloon = {
  titel: 'Het cohort is afgerond',
  onderwerp: () => 'Bedankt: u hebt alle modules gevolgd',
  kort: () => 'Rollen, casuïstiek en de pressurecooker',
  inhoud: ({ blad }) => (
    <>
      <MailText>
        U hebt alle modules van {blad.inZin} gevolgd: over rollen, met acteurs en in de pressurecooker.
        Bedankt voor uw inzet.
      </MailText>
      <MailText>
        Wat u leerde, gebruiken we ook in de gesprekken over leiderschap. Loopt u in uw werk ergens tegenaan?
        Bespreek het met de collega’s met wie u dit deed.
      </MailText>
    </>
  ),
};
