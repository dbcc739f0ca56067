import { MailButton, MailText } from '#ui';
import type { Sjabloon } from '../../brief/brief.ts';
import { bijClient } from '../../brief/woorden.ts';
import { Documenttekst } from '../document.tsx';
import { sessieUitnodiging } from '../sessie.tsx';

export const uitnodigingTraining = sessieUitnodiging({
  voor: 'de collectieve training',
  over: ({ blad, bron }) => (
    <MailText>
      Hierbij nodigen wij u uit voor een training van {blad.inZin} {bijClient(bron.client)}. Wie heeft welk
      belang bij uw onderwerp, en hoe houdt u daar rekening mee? U oefent samen met collega’s, met situaties
      uit uw eigen werk.
    </MailText>
  ),
});

export const nieuweWerkwijze: Sjabloon = {
  titel: 'De nieuwe manier van werken',
  onderwerp: () => 'Zo werken we voortaan',
  kort: () => 'Wat het traject ons leerde over politiek-bestuurlijke sensitiviteit',
  inhoud: ({ blad, bron }) => (
    <>
      <MailText>
        U was betrokken bij {blad.inZin} {bijClient(bron.client)}. Het traject verandert hoe we werken. Dat is
        voor iedereen van belang. Daarom krijgt u deze tekst:
      </MailText>
      <Documenttekst soort="werkwijze" blad={blad} document={bron.documenten['werkwijze']} />
      <MailText>Hebt u er vragen over? Stel ze gerust. Bedankt voor uw inzet.</MailText>
    </>
  ),
};

export const vervolgVoorstel: Sjabloon = {
  titel: 'Voorstel voor de volgende cyclus',
  link: 'griffie',
  onderwerp: () => 'Zullen we een volgende cyclus beginnen?',
  kort: () => 'Met nieuwe thema’s, en met wat er nog lag',
  inhoud: ({ blad, bron, link }) => (
    <>
      <MailText>
        Enige tijd geleden rondden we {blad.inZin} {bijClient(bron.client)} af. Het is tijd voor een volgende
        cyclus: de werkgroepen en andere ambtenaren gaan aan de slag met nieuwe thema’s. We bouwen voort op
        wat er is geleerd.
      </MailText>
      <MailText>
        Wilt u ons laten weten of we de volgende cyclus beginnen? Dan maken wij samen met u een programma op
        maat. Wat er nog openstond, nemen we mee.
      </MailText>
      <MailButton href={link}>Bekijk het traject</MailButton>
    </>
  ),
};
