import type { ReactNode } from 'react';
import { clientInZin, rolNaam } from '#domain';
import { MailButton, MailFacts, MailQuote, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { bijLezer, isZelf } from '../brief/woorden.ts';
import { watIsGedaan } from './wat-is-gedaan.ts';

/** With the group of a child run: a confirmer may have several. */
const trajectIn = ({ bron: { client, groep } }: Brief): string =>
  groep === null ? clientInZin(client) : `${clientInZin(client)} (${groep})`;

const trajectVan = ({ bron: { client }, persoon }: Brief): string =>
  isZelf(client, persoon.naam) ? 'uw traject' : `het traject van ${clientInZin(client)}`;

const faseIn = ({ fase, onderdelen }: Brief): string => fase || (onderdelen[0] ?? '');

function Gedaan(brief: Brief): ReactNode {
  const facts = watIsGedaan(brief);
  if (facts.length === 0) return null;
  return (
    <>
      <MailText strong>Dit is er gedaan:</MailText>
      <MailFacts facts={facts} />
    </>
  );
}

function Vraag({ brief }: { readonly brief: Brief }): ReactNode {
  return (
    <>
      <Gedaan {...brief} />
      <MailText>
        Klik op de knop om te zien wat er klaar is en wat er na uw bevestiging gebeurt. U kunt de fase
        bevestigen, of terugsturen met een reden.
      </MailText>
      <MailButton href={`${brief.link}/bevestigen`}>Bekijk en bevestig</MailButton>
    </>
  );
}

export const bevestigingsverzoek: Sjabloon = {
  titel: 'Verzoek om bevestiging',
  link: 'griffie',
  onderwerp: (brief) => `Wilt u ‘${faseIn(brief)}’ bevestigen?`,
  kort: () => 'Daarna gaan we verder met de volgende stap',
  inhoud: (brief) => (
    <>
      <MailText>
        De fase {`‘${faseIn(brief)}’`} van {brief.blad.inZin}
        {bijLezer(brief)} is wat ons betreft klaar. Wij vragen u als{' '}
        {rolNaam(brief.persoon.rol, brief.bron.client.soort)} om dat te bevestigen.
      </MailText>
      <Vraag brief={brief} />
    </>
  ),
};

export const bevestigingsverzoekHerinnering: Sjabloon = {
  titel: 'Herinnering aan het verzoek om bevestiging',
  link: 'griffie',
  onderwerp: (brief) => `Herinnering: wilt u ‘${faseIn(brief)}’ bevestigen?`,
  kort: () => 'Zonder uw bevestiging gaan we niet verder',
  inhoud: (brief) => (
    <>
      <MailText>
        Een paar dagen geleden vroegen wij u om de fase {`‘${faseIn(brief)}’`} te bevestigen. Dat is nog niet
        gedaan. Zonder bevestiging gaat {trajectVan(brief)} niet verder.
      </MailText>
      <Vraag brief={brief} />
    </>
  ),
};

export const teruggestuurd: Sjabloon = {
  titel: 'Een fase is teruggestuurd',
  link: 'griffie',
  onderwerp: (brief) => `Teruggestuurd: ‘${faseIn(brief)}’ van ${trajectIn(brief)}`,
  kort: ({ reden }) => reden || 'Lees waarom',
  inhoud: (brief) => (
    <>
      <MailText>
        {brief.bron.door ?? 'De griffie'} heeft de fase {`‘${faseIn(brief)}’`}
        {isZelf(brief.bron.client, brief.bron.door ?? '') ? '' : ` van ${trajectIn(brief)}`} teruggestuurd.
        Dit is de reden:
      </MailText>
      <MailQuote>
        <MailText>{brief.reden || 'Er is geen reden gegeven.'}</MailText>
      </MailQuote>
      <MailText>Pas aan wat nodig is en vraag daarna opnieuw om bevestiging.</MailText>
      <MailButton href={brief.link}>Naar het dossier</MailButton>
    </>
  ),
};
