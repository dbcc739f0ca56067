import { clientInZin } from '#domain';
import { MailButton, MailList, MailText } from '#ui';
import type { Sjabloon } from '../brief/brief.ts';
import { metHoofdletter } from '../brief/woorden.ts';

export const afgerond: Sjabloon = {
  titel: 'Afgerond',
  link: 'griffie',
  onderwerp: ({ bron }) => `${metHoofdletter(clientInZin(bron.client))} is klaar met de leergang`,
  kort: () => 'Alle fasen zijn bevestigd',
  inhoud: (brief) => (
    <>
      <MailText>
        {metHoofdletter(brief.blad.inZin)} van {clientInZin(brief.bron.client)} is afgerond. Alle fasen zijn
        bevestigd. Dit is het resultaat:
      </MailText>
      <MailList
        items={[
          'een gedeelde OverheidsParticipatie-visie',
          'duidelijke ambities over houding en gedrag, en afspraken van de gemeente zelf',
          'managers en teamleiders die met intervisie een groep kunnen begeleiden',
        ]}
      />
      <MailText>De documenten blijven te lezen op de eigen pagina van de gemeente.</MailText>
      <MailButton href={brief.link}>Bekijk het traject</MailButton>
      <MailText>Bedankt voor de samenwerking.</MailText>
    </>
  ),
};
