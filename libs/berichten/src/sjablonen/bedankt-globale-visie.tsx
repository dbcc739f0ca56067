import { formatDatum } from '#domain';
import { MailText } from '#ui';
import { bijeenkomstVan, type Sjabloon } from '../brief/brief.ts';
import { wanneer, woordenVan } from '../brief/woorden.ts';
import { Documenttekst } from './document.tsx';

export const bedanktGlobaleVisie: Sjabloon = {
  titel: 'Bedankt, met de globale visie',
  onderwerp: () => 'Bedankt voor uw komst: dit is de globale visie',
  kort: () => 'Dit hebben we samen opgeschreven',
  inhoud: (brief) => {
    const gehouden = bijeenkomstVan(brief);
    const tweede = brief.bron.bijeenkomsten['bijeenkomst2'];
    return (
      <>
        <MailText>
          Bedankt dat u erbij was op {woordenVan(brief.onderdelen[0] ?? '', brief.blad).naam}
          {gehouden ? ` van ${formatDatum(gehouden.beginLokaal)}` : ''}. U hebt met elkaar een globale visie
          gemaakt. Wij hebben die uitgewerkt:
        </MailText>
        <Documenttekst soort="visie" blad={brief.blad} document={brief.bron.documenten['visie']} />
        <MailText>
          Hoe gaat het verder? Wie er niet bij kon zijn, krijgt deze tekst ook en mag erop reageren. Wat
          daaruit komt, verwerken we in de visie. Daarmee openen we de tweede bijeenkomst
          {tweede ? `, op ${wanneer(tweede)}` : ''}. U hoeft nu niets te doen.
        </MailText>
      </>
    );
  },
};
