import type { ReactNode } from 'react';
import { clientInZin } from '#domain';
import { MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../brief/brief.ts';
import { bijLezer, metHoofdletter, opsomming, wanneer, woordenVan } from '../brief/woorden.ts';
import { Data, Wanneer } from './feiten.tsx';

const naam = ({ onderdelen, blad }: Brief): string => woordenVan(onderdelen[0] ?? '', blad).naam;

/** All sessions that moved together. */
const namen = ({ onderdelen, blad }: Brief): string =>
  opsomming(onderdelen.map((onderdeel) => woordenVan(onderdeel, blad).naam));

function Waarom({ reden }: Brief): ReactNode {
  return reden ? <MailText>De reden: {reden}</MailText> : null;
}

export const verzet: Sjabloon = {
  titel: 'Nieuwe datum',
  onderwerp: (brief) =>
    `${brief.onderdelen.length > 1 ? 'Nieuwe data' : 'Nieuwe datum'} voor ${namen(brief)}`,
  kort: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return bijeenkomst ? wanneer(bijeenkomst) : 'De nieuwe datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(namen(brief))} van {brief.blad.inZin}
        {bijLezer(brief)} {brief.onderdelen.length > 1 ? 'zijn' : 'is'} verzet. Dit zijn de nieuwe gegevens:
      </MailText>
      {brief.onderdelen.length > 1 ? <Data {...brief} /> : <Wanneer brief={brief} />}
      <Waarom {...brief} />
      <MailText>
        Staat de afspraak al in uw agenda? Dan zit bij deze mail een wijziging die u kunt overnemen.
      </MailText>
    </>
  ),
};

export const afgelast: Sjabloon = {
  titel: 'Afgelast',
  onderwerp: (brief) => `${metHoofdletter(naam(brief))} gaat niet door`,
  kort: () => 'We zoeken een nieuwe datum',
  inhoud: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return (
      <>
        <MailText>
          {metHoofdletter(naam(brief))} van {brief.blad.inZin}
          {bijLezer(brief)}
          {bijeenkomst ? `, op ${wanneer(bijeenkomst)},` : ''} gaat niet door.
        </MailText>
        <Waarom {...brief} />
        <MailText>
          Wij zoeken een nieuwe datum. Zodra die er is, hoort u van ons. U hoeft nu niets te doen.
        </MailText>
      </>
    );
  },
};

/** Of one group inside a traject: 'Werkgroep ‘Vroeg aan tafel’'. */
const deGroep = ({ groep }: Brief['bron'], { groepWoord }: Brief['blad']): string =>
  `${metHoofdletter(groepWoord ?? 'groep')} ‘${groep ?? ''}’`;

export const geannuleerd: Sjabloon = {
  titel: 'Het traject stopt',
  onderwerp: ({ bron, blad }) =>
    bron.groep === null
      ? `Het traject van ${clientInZin(bron.client)} stopt`
      : `${deGroep(bron, blad)} stopt`,
  kort: () => 'Er komen geen bijeenkomsten meer',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.bron.groep === null
          ? metHoofdletter(brief.blad.inZin)
          : `${deGroep(brief.bron, brief.blad)} van ${brief.blad.inZin}`}
        {bijLezer(brief)} stopt. De bijeenkomsten die nog zouden komen, gaan niet door.
      </MailText>
      <Waarom {...brief} />
      <MailText>
        Stond er nog een afspraak in uw agenda? Dan krijgt u daarvoor een afzegging. Bedankt voor uw tijd en
        uw inzet.
      </MailText>
    </>
  ),
};
