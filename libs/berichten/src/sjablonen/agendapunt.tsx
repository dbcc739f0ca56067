import { MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { metHoofdletter, woordenVan } from '../brief/woorden.ts';
import { Wanneer } from './feiten.tsx';

const titel = ({ onderdelen, blad }: Brief): string => woordenVan(onderdelen[0] ?? '', blad).naam;

/** A calendar takes one appointment per mail: each further one of an invitation comes in a mail of its own. */
export const agendapunt: Sjabloon = {
  titel: 'Afspraak voor de agenda',
  onderwerp: (brief) => `Voor uw agenda: ${titel(brief)}`,
  kort: () => 'Dit hoort bij de mail die u net kreeg',
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(titel(brief))} hoort bij de mail die u net kreeg. De afspraak voor uw agenda zit bij
        deze mail.
      </MailText>
      <Wanneer brief={brief} />
    </>
  ),
};

export const agendapuntVervalt: Sjabloon = {
  titel: 'Afspraak vervalt',
  onderwerp: (brief) => `Vervalt: ${titel(brief)}`,
  kort: () => 'Dit hoort bij de mail die u net kreeg',
  inhoud: (brief) => (
    <MailText>
      {metHoofdletter(titel(brief))} gaat niet door. Met deze mail kunt u de afspraak uit uw agenda halen.
    </MailText>
  ),
};
