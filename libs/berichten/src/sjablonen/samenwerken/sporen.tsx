import type { Client } from '#domain';
import { MailButton, MailList, MailText } from '#ui';
import type { Sjabloon } from '../../brief/brief.ts';
import { bijClient } from '../../brief/woorden.ts';
import { Documenttekst } from '../document.tsx';
import { sessieUitnodiging } from '../sessie.tsx';

const raadEnCollege = ({ soort }: Client) =>
  soort === 'provincie'
    ? { raad: 'Provinciale Staten', college: 'Gedeputeerde Staten' }
    : { raad: 'raad', college: 'college' };

export const samenwerkenStart: Sjabloon = {
  titel: 'Het programma begint',
  onderwerp: () => 'Het programma Ambtelijk-bestuurlijk samenwerken begint',
  kort: () => 'Drie sporen, en u doet mee',
  inhoud: ({ blad, bron }) => {
    const { raad, college } = raadEnCollege(bron.client);
    return (
      <>
        <MailText>
          Binnenkort begint {blad.inZin} {bijClient(bron.client)}. U doet mee. Het programma heeft drie
          sporen, die naast elkaar lopen:
        </MailText>
        <MailList
          items={[
            'ambtenaren en bestuur: groepen ambtenaren, en een groep van directie en management, oefenen hoe zij met de rollen omgaan',
            `${raad} en ${college}: samen met de griffie en de ambtelijke top praten zij over rollen, processen en cultuur`,
            'leiderschap: regelmatig een bijeenkomst over doelen, resultaten en dilemma’s',
          ]}
        />
        <MailText>U hoeft nu niets te doen. Voor elke bijeenkomst krijgt u een uitnodiging.</MailText>
      </>
    );
  },
};

export const uitnodigingRaadsessie = sessieUitnodiging({
  voor: 'de gezamenlijke sessie',
  over: ({ bron }) => {
    const { raad, college } = raadEnCollege(bron.client);
    return (
      <MailText>
        Hierbij nodigen wij u uit voor een sessie van {raad}, griffie, {college} en ambtelijke top. Samen
        bekijkt u hoe rollen en processen zijn bedoeld, en hoe u daar zelf invulling aan geeft. We gebruiken
        voorbeelden die u herkent.
      </MailText>
    );
  },
});

export const uitnodigingLeiderschap = sessieUitnodiging({
  voor: 'de leiderschapsbijeenkomst',
  over: () => (
    <>
      <MailText>
        Hierbij nodigen wij u uit voor de leiderschapsbijeenkomst. U praat met elkaar, niet over elkaar.
        Lastige vragen gaan we niet uit de weg. Op de agenda staan:
      </MailText>
      <MailList
        items={[
          'de doelen van de ontwikkeling van de organisatie',
          'de resultaten tot nu toe',
          'de dilemma’s die medewerkers ervaren',
        ]}
      />
    </>
  ),
  daarna: ({ blad, bron }) => (
    <>
      <MailText>Wilt u deze samenvatting vooraf lezen?</MailText>
      <Documenttekst soort="resultaten" blad={blad} document={bron.documenten['resultaten']} />
    </>
  ),
});

export const samenwerkenAfgerond: Sjabloon = {
  titel: 'Het programma is afgerond',
  link: 'griffie',
  onderwerp: () => 'Het programma Ambtelijk-bestuurlijk samenwerken is afgerond',
  kort: () => 'Alle drie de sporen zijn klaar',
  inhoud: ({ blad, bron, link }) => (
    <>
      <MailText>
        Alle onderdelen van {blad.inZin} {bijClient(bron.client)} zijn klaar en bevestigd. Het eindverslag
        blijft te lezen op uw pagina.
      </MailText>
      <MailButton href={link}>Bekijk het traject</MailButton>
      <MailText>Bedankt voor de samenwerking.</MailText>
    </>
  ),
};
