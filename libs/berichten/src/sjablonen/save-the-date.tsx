import { clientInZin } from '#domain';
import { MailText } from '#ui';
import type { Sjabloon } from '../brief/brief.ts';
import { metHoofdletter } from '../brief/woorden.ts';
import { Data } from './feiten.tsx';

export const saveTheDate: Sjabloon = {
  titel: 'Save the date',
  onderwerp: ({ onderdelen }) =>
    onderdelen.length > 1 ? 'Houdt u deze avonden vrij?' : 'Houdt u deze avond vrij?',
  kort: ({ bron }) => `${metHoofdletter(clientInZin(bron.client))} doet mee en u bent erbij`,
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(clientInZin(brief.bron.client))} doet mee aan {brief.blad.inZin}. Samen met raad,
        college, directie en ambtenaren werkt u aan één visie: hoe gaan we om met initiatieven van inwoners?
        We nodigen u graag uit. Wilt u dit alvast in uw agenda zetten?
      </MailText>
      <Data {...brief} />
      <MailText>
        U hoeft nu niets te doen. Een paar weken van tevoren krijgt u een uitnodiging voor uw agenda.
      </MailText>
    </>
  ),
};
