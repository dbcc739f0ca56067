import type { ReactNode } from 'react';
import { MailText } from '#ui';
import { bijeenkomstVan, type Brief, type Sjabloon } from '../brief/brief.ts';
import { wanneer } from '../brief/woorden.ts';
import { Wanneer } from './feiten.tsx';

interface Sessie {
  /** 'de collectieve training': after 'Uitnodiging voor'. */
  readonly voor: string;
  /** What the session is about, and what is asked of its guests. */
  readonly over: (brief: Brief) => ReactNode;
  /** What follows the date, such as a text to be read beforehand. */
  readonly daarna?: (brief: Brief) => ReactNode;
}

/** An invitation that says what the session is, when and where, and brings the calendar entry. */
export const sessieUitnodiging = ({ voor, over, daarna }: Sessie): Sjabloon => ({
  titel: `Uitnodiging voor ${voor}`,
  onderwerp: () => `Uitnodiging voor ${voor}`,
  kort: (brief) => {
    const bijeenkomst = bijeenkomstVan(brief);
    return bijeenkomst ? wanneer(bijeenkomst) : 'De datum volgt nog';
  },
  inhoud: (brief) => (
    <>
      {over(brief)}
      <Wanneer brief={brief} />
      <MailText>
        Bij deze mail zit een afspraak voor uw agenda. Wilt u daarin aangeven of u komt? Kort van tevoren
        krijgt u het programma.
      </MailText>
      {daarna?.(brief)}
    </>
  ),
});
