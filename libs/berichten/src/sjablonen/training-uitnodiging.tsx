import { documentVan, type Programmablad } from '#domain';
import { MailList, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { Data } from './feiten.tsx';

const titel = (blad: Programmablad, soort: string): string => documentVan(blad, soort)?.titel ?? soort;

const basis = ({ blad, bron: { documenten, afspraken } }: Brief): string[] => [
  documenten['visie']
    ? `${titel(blad, 'visie')}, versie ${documenten['visie'].nummer}`
    : titel(blad, 'visie'),
  afspraken?.soort === 'elders'
    ? `${titel(blad, 'afspraken')}, vastgelegd in ${afspraken.plaats}`
    : titel(blad, 'afspraken'),
];

export const trainingUitnodiging: Sjabloon = {
  titel: 'Uitnodiging voor de training',
  onderwerp: () => 'Uitnodiging voor de training',
  kort: () => 'Twee dagdelen over intervisie en het begeleiden van een groep',
  inhoud: (brief) => (
    <>
      <MailText>
        Wij nodigen u uit voor de training van {brief.blad.inZin}. De training bestaat uit twee dagdelen die
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
