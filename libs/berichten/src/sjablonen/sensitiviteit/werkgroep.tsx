import { MailButton, MailText } from '#ui';
import type { Brief, Sjabloon } from '../../brief/brief.ts';
import { Documenttekst } from '../document.tsx';
import { EigenWoorden } from '../eigen-woorden.tsx';

/** The name that the group has, or just 'de werkgroep'. */
const groep = ({ bron }: Brief): string => (bron.groep ? `werkgroep ‘${bron.groep}’` : 'de werkgroep');

export const werkgroepThema: Sjabloon = {
  titel: 'Vraag om een thema',
  link: 'griffie',
  onderwerp: (brief) => `Welk thema kiest ${groep(brief)}?`,
  kort: () => 'U bent de trekker van deze werkgroep',
  inhoud: (brief) => (
    <>
      <MailText>
        U bent de trekker van {groep(brief)}. De werkgroep kiest zelf haar thema: iets uit uw eigen werk
        waarbij de politiek een rol speelt. Op uw pagina vult u het thema in. Daar meldt u ook dat de
        werkgroep begint.
      </MailText>
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
      <MailText>
        Is de werkgroep begonnen, en loopt zij ergens tegenaan? Dan vraagt u op dezelfde pagina op elk moment
        om hulp. Bewaar deze mail dus goed.
      </MailText>
    </>
  ),
};

export const werkgroepStart: Sjabloon = {
  titel: 'De werkgroep gaat aan de slag',
  onderwerp: (brief) => `Aan de slag met ${groep(brief)}`,
  kort: () => 'U koos zelf het thema',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.bron.groep ? `Werkgroep ‘${brief.bron.groep}’` : 'De werkgroep'} heeft een thema gekozen en kan
        beginnen. U bent lid van deze werkgroep.
      </MailText>
      <MailText>
        Loopt u ergens tegenaan? Zeg het tegen de trekker van de werkgroep. Die kan ons op elk moment om hulp
        vragen. U krijgt dan advies, en voorbeelden uit andere gemeenten.
      </MailText>
    </>
  ),
};

export const hulpGevraagd: Sjabloon = {
  titel: 'Een werkgroep vraagt om hulp',
  onderwerp: (brief) => `Vraag om hulp van ${groep(brief)}`,
  kort: ({ velden }) => velden['vraag'] || 'Lees de vraag',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.bron.door ?? 'De trekker'} vraagt om hulp voor {groep(brief)}. Dit is de vraag:
      </MailText>
      <EigenWoorden tekst={brief.velden['vraag']} leeg="De vraag staat in het dossier." />
      <MailText>Geef uw advies in het dossier. De werkgroep krijgt het meteen per mail.</MailText>
      <MailButton href={brief.link}>Naar het dossier</MailButton>
    </>
  ),
};

export const hulpHerinnering: Sjabloon = {
  titel: 'Herinnering: een werkgroep wacht op advies',
  onderwerp: (brief) => `Herinnering: ${groep(brief)} wacht op advies`,
  kort: () => 'De afgesproken tijd is om',
  inhoud: (brief) => (
    <>
      <MailText>
        Een paar dagen geleden vroeg {groep(brief)} om hulp. Er is nog geen advies gegeven, en de afgesproken
        tijd is om.
      </MailText>
      <MailButton href={brief.link}>Naar het dossier</MailButton>
    </>
  ),
};

export const hulpAdvies: Sjabloon = {
  titel: 'Advies aan de werkgroep',
  link: 'griffie',
  onderwerp: (brief) => `Ons advies aan ${groep(brief)}`,
  kort: ({ velden }) => velden['advies'] || 'Lees het advies',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.persoon.rol === 'werkgroeptrekker' ? 'U' : 'De trekker van uw werkgroep'} vroeg ons om hulp.
        Dit is ons advies:
      </MailText>
      <EigenWoorden tekst={brief.velden['advies']} leeg="U krijgt het advies zo snel mogelijk." />
      {brief.velden['voorbeelden'] && (
        <>
          <MailText strong>Zo doen andere gemeenten het:</MailText>
          <EigenWoorden tekst={brief.velden['voorbeelden']} leeg="" />
        </>
      )}
      <MailText>Komt u er zo nog niet uit? Dan kan de trekker opnieuw om hulp vragen.</MailText>
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
    </>
  ),
};

export const werkgroepResultaat: Sjabloon = {
  titel: 'Het resultaat van de werkgroep',
  link: 'griffie',
  onderwerp: (brief) => `Het resultaat van ${groep(brief)}`,
  kort: () => 'Deelt u het met uw collega’s?',
  inhoud: (brief) => (
    <>
      <MailText>
        Dit is het resultaat van {groep(brief)}. Bedankt voor uw bijdrage. Wilt u het delen met uw collega’s?
      </MailText>
      <Documenttekst soort="resultaat" blad={brief.blad} document={brief.bron.documenten['resultaat']} />
      {brief.persoon.rol === 'werkgroeptrekker' && (
        <MailText>Is dat gebeurd? Meld het dan op uw pagina. Daarna is de werkgroep klaar.</MailText>
      )}
      <MailButton href={brief.link}>Naar uw pagina</MailButton>
    </>
  ),
};
