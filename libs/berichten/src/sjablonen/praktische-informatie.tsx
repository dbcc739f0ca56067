import { zittingVan } from '#domain';
import { MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../brief/brief.ts';
import { wanneer, woordenVan } from '../brief/woorden.ts';
import { Wanneer } from './feiten.tsx';
import { Programma } from './programma.tsx';

const groepVan = (brief: Brief) =>
  bijeenkomstVan(brief)?.groepen.find(({ leden }) => leden.includes(brief.persoon.id));

const uwGroep = (brief: Brief) => {
  const groep = groepVan(brief);
  if (!groep) return [];
  const begeleider = groep.begeleider === null ? '' : `, met ${groep.begeleider}`;
  return [{ label: 'Uw groep', value: `${groep.naam}${begeleider}` }];
};

/** Only where people are divided over groups, and this reader was not yet. */
const wachtOpGroep = (brief: Brief): boolean =>
  !groepVan(brief) && (zittingVan(brief.blad, brief.onderdelen[0] ?? '')?.groepswijze ?? null) !== null;

export const praktischeInformatie: Sjabloon = {
  titel: 'Praktische informatie',
  onderwerp: ({ onderdelen, blad }) =>
    `Praktische informatie over ${woordenVan(onderdelen[0] ?? '', blad).naam}`,
  kort: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return bijeenkomst ? `${wanneer(bijeenkomst)}, ${bijeenkomst.plaats}` : 'De datum volgt nog';
  },
  inhoud: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    const { naam, rooster: soort } = woordenVan(brief.onderdelen[0] ?? '', brief.blad);
    return (
      <>
        <MailText>Binnenkort is {naam}. Fijn dat u erbij bent. Dit is handig om te weten.</MailText>
        <Wanneer brief={brief} extra={uwGroep(brief)} />
        {bijeenkomst && <Programma soort={soort} bijeenkomst={bijeenkomst} />}
        <MailText>
          {wachtOpGroep(brief) ? 'In welke groep u zit, hoort u op de bijeenkomst zelf. ' : ''}
          Kunt u toch niet komen? Laat het ons dan weten; het adres staat onderaan.
        </MailText>
      </>
    );
  },
};
