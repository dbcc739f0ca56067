import { clientInZin, formatDatumTijd } from '#domain';
import { MailButton, MailFacts, MailQuote, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import type { Mailconsultatie, Mailreactie } from '../brief/mailbron.ts';
import { Documenttekst } from './document.tsx';

const rondeVan = ({ bron, onderdelen }: Brief): Mailconsultatie | undefined =>
  bron.consultaties[onderdelen[0] ?? ''];

/** 'woensdag 25 november 2026, 23.59 uur' */
const termijn = (brief: Brief): string => {
  const ronde = rondeVan(brief);
  return ronde ? formatDatumTijd(ronde.termijn) : 'de datum die u nog hoort';
};

export const consultatieConcept: Sjabloon = {
  titel: 'Concept van de visie, met de vraag om te reageren',
  link: 'reactie',
  onderwerp: () => 'Wat vindt u van de visie?',
  kort: (brief) => `Reageren kan tot en met ${termijn(brief)}`,
  inhoud: (brief) => {
    const ronde = rondeVan(brief);
    return (
      <>
        <MailText>
          Raadsleden, collegeleden en ambtenaren van {clientInZin(brief.bron.client)} maakten samen een visie
          op initiatieven van inwoners. Dit is het concept
          {ronde && ronde.ronde > 1 ? ', opnieuw aangepast na de vorige ronde' : ''}. Wij horen graag wat u
          ervan vindt: wat is goed, wat mist u, wat moet anders?
        </MailText>
        <MailFacts facts={[{ label: 'Reageren kan tot en met', value: termijn(brief) }]} />
        <MailButton href={brief.link}>Lees de visie en geef uw reactie</MailButton>
        <MailText>
          Hebt u niets op te merken? Klik dan ook op de knop en laat dat weten. Zo weten wij dat u de tekst
          hebt gezien.
        </MailText>
        <Documenttekst soort="visie" blad={brief.blad} document={ronde?.document} />
      </>
    );
  },
};

export const consultatieHerinnering: Sjabloon = {
  titel: 'Herinnering aan wie nog niet reageerde',
  link: 'reactie',
  onderwerp: () => 'Herinnering: wat vindt u van de visie?',
  kort: (brief) => `Reageren kan nog tot en met ${termijn(brief)}`,
  inhoud: (brief) => (
    <>
      <MailText>
        Kort geleden vroegen wij u om een reactie op het concept van de visie van{' '}
        {clientInZin(brief.bron.client)}. Wij hebben nog niets van u gehoord. Uw mening telt mee.
      </MailText>
      <MailFacts facts={[{ label: 'Reageren kan nog tot en met', value: termijn(brief) }]} />
      <MailButton href={brief.link}>Lees de visie en geef uw reactie</MailButton>
      <MailText>Hebt u niets op te merken? Ook dat kunt u met de knop laten weten.</MailText>
    </>
  ),
};

const OORDEEL: Readonly<Record<NonNullable<Mailreactie['oordeel']>, string>> = {
  overgenomen: 'Uw reactie is overgenomen in de visie.',
  deels: 'Uw reactie is voor een deel overgenomen in de visie.',
  niet: 'Uw reactie is niet overgenomen in de visie.',
};

export const terugkoppelingReactie: Sjabloon = {
  titel: 'Wat we met uw reactie deden',
  link: 'reactie',
  onderwerp: () => 'Wat we met uw reactie deden',
  kort: () => 'Bedankt voor uw reactie op de visie',
  inhoud: (brief) => {
    const eigen = rondeVan(brief)?.laatsteReacties.find(
      ({ deelnemerId }) => deelnemerId === brief.persoon.id,
    );
    return (
      <>
        <MailText>Bedankt voor uw reactie op het concept van de visie. U schreef:</MailText>
        <MailQuote>
          <MailText>{eigen?.tekst ?? 'Uw reactie staat op uw eigen pagina.'}</MailText>
        </MailQuote>
        {eigen?.oordeel && <MailText strong>{OORDEEL[eigen.oordeel]}</MailText>}
        {eigen?.reden && <MailText>Waarom: {eigen.reden}</MailText>}
        <MailButton href={brief.link}>Bekijk uw reactie en de visie</MailButton>
        <MailText>
          U hoeft verder niets te doen. De visie krijgt u bij de uitnodiging voor de tweede bijeenkomst.
        </MailText>
      </>
    );
  },
};
