import { MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../brief/brief.ts';
import { bijClient, wanneer, woordenVan } from '../brief/woorden.ts';
import { Documenttekst } from './document.tsx';
import { Wanneer } from './feiten.tsx';

const naam = ({ onderdelen, blad }: Brief): string => woordenVan(onderdelen[0] ?? '', blad).naam;
const kort = (brief: Brief): string => {
  const bijeenkomst = bijeenkomstVan(brief);
  return bijeenkomst ? wanneer(bijeenkomst) : 'De datum volgt nog';
};
const onderwerp = (brief: Brief): string => `Uitnodiging voor ${naam(brief)}`;

export const uitnodiging: Sjabloon = {
  titel: 'Uitnodiging',
  onderwerp,
  kort,
  inhoud: (brief) => (
    <>
      <MailText>
        Hierbij nodigen wij u uit voor {naam(brief)} van {brief.blad.inZin} {bijClient(brief.bron.client)}. Op
        deze avond maken raadsleden, collegeleden en ambtenaren samen een globale visie: wanneer staan we open
        voor initiatieven van inwoners, en wanneer laten we los?
      </MailText>
      <Wanneer brief={brief} />
      <MailText>
        Bij deze mail zit een afspraak voor uw agenda. Wilt u daarin aangeven of u komt? Voor soep en broodjes
        wordt gezorgd. Kort van tevoren krijgt u het programma van de avond.
      </MailText>
    </>
  ),
};

export const uitnodigingMetVisie: Sjabloon = {
  titel: 'Uitnodiging met de visie',
  onderwerp,
  kort,
  inhoud: (brief) => (
    <>
      <MailText>
        Hierbij nodigen wij u uit voor {naam(brief)} van {brief.blad.inZin} {bijClient(brief.bron.client)}. We
        openen de avond met de visie. Daarna praten raad, college en directie, en ambtenaren over de houding
        en het gedrag die daarbij passen.
      </MailText>
      <Wanneer brief={brief} />
      <MailText>
        Bij deze mail zit een afspraak voor uw agenda. Wilt u daarin aangeven of u komt? En wilt u vóór de
        avond de visie lezen? Alle reacties zijn erin verwerkt.
      </MailText>
      <Documenttekst soort="visie" blad={brief.blad} document={brief.bron.documenten['visie']} />
    </>
  ),
};
