import { clientInZin, formatDatumTijd, zichtbaarheidszin } from '#domain';
import { MailButton, MailFacts, MailText, type MailFact } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import { consultatieVan, documentnaam } from './consultatie-woorden.ts';
import { Documenttekst } from './document.tsx';

/** 'woensdag 25 november 2026, 23.59 uur' */
const termijn = (brief: Brief): string => {
  const ronde = consultatieVan(brief);
  return ronde ? formatDatumTijd(ronde.termijn) : 'de datum die u nog hoort';
};

/** Until when, and who reads what somebody writes. */
const afspraken = (brief: Brief, label: string): MailFact[] => {
  const ronde = consultatieVan(brief);
  return [
    { label, value: termijn(brief) },
    ...(ronde ? [{ label: 'Wie leest uw reactie', value: zichtbaarheidszin(ronde.zichtbaarheid) }] : []),
  ];
};

export const consultatieConcept: Sjabloon = {
  titel: 'Concept van de tekst, met de vraag om te reageren',
  link: 'reactie',
  onderwerp: (brief) => `Wat vindt u van ${documentnaam(brief)}?`,
  kort: (brief) => `Reageren kan tot en met ${termijn(brief)}`,
  inhoud: (brief) => {
    const ronde = consultatieVan(brief);
    const eerder = ronde?.alleenGewijzigd ?? null;
    return (
      <>
        {ronde === undefined || ronde.ronde === 1 ? (
          <MailText>
            Mensen van {clientInZin(brief.bron.client)} werkten samen aan {documentnaam(brief)}. Dit is het
            concept. Wij horen graag wat u ervan vindt: wat is goed, wat mist u, wat moet anders?
          </MailText>
        ) : (
          <MailText>
            {documentnaam(brief)} van {clientInZin(brief.bron.client)} is aangepast na de vorige ronde.{' '}
            {eerder === null
              ? 'Wij horen graag wat u van de nieuwe tekst vindt.'
              : `Wij vragen uw reactie alleen op wat er is veranderd sinds versie ${eerder}.`}
          </MailText>
        )}
        <MailFacts facts={afspraken(brief, 'Reageren kan tot en met')} />
        <MailButton href={brief.link}>Lees de tekst en geef uw reactie</MailButton>
        <MailText>
          Hebt u niets op te merken? Klik dan ook op de knop en laat dat weten. Zo weten wij dat u de tekst
          hebt gezien.
        </MailText>
        {ronde && <Documenttekst soort={ronde.soort} blad={brief.blad} document={ronde.document} />}
      </>
    );
  },
};

export const consultatieHerinnering: Sjabloon = {
  titel: 'Herinnering aan wie nog niet reageerde',
  link: 'reactie',
  onderwerp: (brief) => `Herinnering: wat vindt u van ${documentnaam(brief)}?`,
  kort: (brief) => `Reageren kan nog tot en met ${termijn(brief)}`,
  inhoud: (brief) => (
    <>
      <MailText>
        Kort geleden vroegen wij u om een reactie op het concept van {documentnaam(brief)} van{' '}
        {clientInZin(brief.bron.client)}. Wij hebben nog niets van u gehoord. Uw mening telt mee.
      </MailText>
      <MailFacts facts={afspraken(brief, 'Reageren kan nog tot en met')} />
      <MailButton href={brief.link}>Lees de tekst en geef uw reactie</MailButton>
      <MailText>Hebt u niets op te merken? Ook dat kunt u met de knop laten weten.</MailText>
    </>
  ),
};
