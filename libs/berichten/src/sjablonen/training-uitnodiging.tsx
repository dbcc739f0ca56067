import { DOCUMENT_SOORTEN } from '#domain';
import { MailList, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { Data } from './feiten.tsx';

const basis = ({ bron: { documenten, afspraken } }: Brief): string[] => [
  documenten['visie']
    ? `${DOCUMENT_SOORTEN.visie}, versie ${documenten['visie'].nummer}`
    : DOCUMENT_SOORTEN.visie,
  afspraken?.soort === 'elders'
    ? `${DOCUMENT_SOORTEN.afspraken}, vastgelegd in ${afspraken.plaats}`
    : DOCUMENT_SOORTEN.afspraken,
];

export const trainingUitnodiging: Sjabloon = {
  titel: 'Uitnodiging voor de training',
  onderwerp: () => 'Uitnodiging voor de training',
  kort: () => 'Twee dagdelen over intervisie en het begeleiden van een groep',
  inhoud: (brief) => (
    <>
      <MailText>
        Wij nodigen u uit voor de training van de {brief.programma}. De training bestaat uit twee dagdelen die
        bij elkaar horen. Daarna kunt u zelf een groep van ongeveer 20 ambtenaren begeleiden. U leert werken
        met intervisie.
      </MailText>
      <Data {...brief} />
      <MailText>De training gaat uit van:</MailText>
      <MailList items={basis(brief)} />
      <MailText>
        U krijgt voor elk dagdeel een afspraak voor uw agenda. Wilt u daarin aangeven of u komt? Neem een
        eigen situatie mee waar u over wilt praten.
      </MailText>
    </>
  ),
};
