import { MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../../brief/brief.ts';
import { wanneer } from '../../brief/woorden.ts';
import { Wanneer } from '../feiten.tsx';
import { Programma } from '../programma.tsx';

const kort = (brief: Brief): string => {
  const bijeenkomst = bijeenkomstVan(brief);
  return bijeenkomst ? wanneer(bijeenkomst) : 'De datum volgt nog';
};

export const uitnodiging: Sjabloon = {
  titel: 'Uitnodiging voor de workshop',
  onderwerp: () => 'Uitnodiging voor de workshop met LEGO',
  kort,
  inhoud: (brief) => (
    <>
      <MailText>
        Hierbij nodigen wij u uit voor de workshop van {brief.blad.inZin}. U bouwt met LEGO hoe een integraal
        besluitvormingstraject er volgens u uitziet. Zo wordt zichtbaar welk beeld u hebt, en waarin dat
        verschilt van dat van uw collega’s.
      </MailText>
      <Wanneer brief={brief} />
      <MailText>
        We werken aan de hand van een casus. Die beoordelen we niet: we halen er principes uit. Ervaring met
        bouwen is niet nodig. Bij deze mail zit een afspraak voor uw agenda. Wilt u daarin aangeven of u komt?
      </MailText>
    </>
  ),
};

export const praktisch: Sjabloon = {
  titel: 'Praktische informatie over de workshop',
  onderwerp: () => 'Praktische informatie over de workshop',
  kort,
  inhoud: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return (
      <>
        <MailText>Binnenkort is de workshop. Fijn dat u erbij bent. Dit is handig om te weten.</MailText>
        <Wanneer brief={brief} />
        {bijeenkomst && <Programma soort="workshop" bijeenkomst={bijeenkomst} />}
        <MailText>
          Iedereen kan vrijuit praten. Foto’s van de bouwwerken zien alleen de opdrachtgever en de
          begeleiders. Kunt u toch niet komen? Laat het ons dan weten; het adres staat onderaan.
        </MailText>
      </>
    );
  },
};

export const bedankt: Sjabloon = {
  titel: 'Bedankt voor het meedoen aan de workshop',
  onderwerp: () => 'Bedankt voor uw bouwwerk',
  kort: () => 'Zo gaat het verder',
  inhoud: () => (
    <>
      <MailText>
        Bedankt dat u meedeed aan de workshop. U hebt laten zien welk beeld u hebt van integrale
        besluitvorming. Samen keken we ook naar wat het moeilijk maakt om het anders te doen.
      </MailText>
      <MailText>
        Hoe gaat het verder? Wij schrijven de uitkomsten op in een rapport. Dat gaat over principes, niet over
        wie wat bouwde. Wij bespreken het met de opdrachtgever. U hoeft nu niets te doen.
      </MailText>
    </>
  ),
};
