import { MailButton, MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../../brief/brief.ts';
import { wanneer } from '../../brief/woorden.ts';
import { Wanneer } from '../feiten.tsx';

export const kennismaking: Sjabloon = {
  titel: 'Uitnodiging voor het kennismakingsgesprek',
  onderwerp: () => 'Uitnodiging voor een kennismakingsgesprek',
  kort: (brief) => {
    const gesprek = bijeenkomstVan(brief);
    return gesprek ? wanneer(gesprek) : 'De datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      <MailText>
        Graag maken wij kennis met u. In het gesprek hoort u wat {brief.blad.inZin} inhoudt en wat u kunt
        verwachten. Wij horen graag welke vragen u behandeld wilt zien. Dat blijft tussen u en ons.
      </MailText>
      <Wanneer brief={brief} />
      <MailText>
        Na het gesprek besluit u zelf of u meedoet. U zit dus nog nergens aan vast. Bij deze mail zit een
        afspraak voor uw agenda.
      </MailText>
    </>
  ),
};

function Antwoord({ link }: Brief) {
  return (
    <>
      <MailButton href={`${link}/bevestigen`}>Geef uw besluit door</MailButton>
      <MailText>
        Het is uw besluit, en het is definitief. Zegt u ja, dan plannen we met u vier reflectiemomenten. Zegt
        u nee, dan sluiten wij het vriendelijk af. Allebei is goed.
      </MailText>
    </>
  );
}

export const besluit: Sjabloon = {
  titel: 'Vraag om het besluit over deelname',
  link: 'griffie',
  onderwerp: () => 'Doet u mee?',
  kort: () => 'Het besluit is aan u',
  inhoud: (brief) => (
    <>
      <MailText>
        Bedankt voor het kennismakingsgesprek. U weet nu wat {brief.blad.inZin} inhoudt. Doet u mee? Op uw
        eigen pagina geeft u ja of nee door.
      </MailText>
      <Antwoord {...brief} />
    </>
  ),
};

export const besluitHerinnering: Sjabloon = {
  titel: 'Herinnering aan het besluit over deelname',
  link: 'griffie',
  onderwerp: () => 'Herinnering: doet u mee?',
  kort: () => 'Wij wachten op uw besluit',
  inhoud: (brief) => (
    <>
      <MailText>
        Een paar dagen geleden vroegen wij u of u meedoet aan {brief.blad.inZin}. Uw besluit hebben wij nog
        niet. Hebt u meer tijd nodig, of wilt u nog iets vragen? Laat het ons gerust weten.
      </MailText>
      <Antwoord {...brief} />
    </>
  ),
};

export const welkom: Sjabloon = {
  titel: 'Welkom na het ja',
  link: 'griffie',
  onderwerp: () => 'Fijn dat u meedoet',
  kort: () => 'Wij plannen nu vier momenten met u',
  inhoud: (brief) => (
    <>
      <MailText>
        U doet mee aan {brief.blad.inZin}. Dat doet ons plezier. Zulke momenten komen zelden vanzelf in de
        agenda. Daarom leggen wij eerst alle vier de data met u vast.
      </MailText>
      <MailText>
        Wilt u vóór het eerste moment uw eigen vragen opschrijven? Dat doet u op uw eigen pagina. Alleen u en
        uw procesbegeleider kunnen ze lezen.
      </MailText>
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
    </>
  ),
};

export const geenDeelname: Sjabloon = {
  titel: 'Afsluiting na het nee',
  onderwerp: () => 'Bedankt voor het gesprek',
  kort: () => 'U besloot om niet mee te doen',
  inhoud: (brief) => (
    <>
      <MailText>
        U hebt besloten om niet mee te doen aan {brief.blad.inZin}. Bedankt dat u ons dat liet weten, en voor
        het goede gesprek. Wij sluiten uw aanmelding hiermee af. U krijgt van ons geen rekening.
      </MailText>
      <MailText>Wilt u er later nog eens over praten? U bent altijd welkom.</MailText>
    </>
  ),
};
