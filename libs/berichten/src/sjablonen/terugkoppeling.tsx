import type { ReactNode } from 'react';
import { MailButton, MailHeading, MailQuote, MailText } from '#ui';
import type { Brief, Sjabloon } from '../brief/brief.ts';
import type { Mailreactie } from '../brief/mailbron.ts';
import { woordenVan } from '../brief/woorden.ts';
import { consultatieVan, documentnaam } from './consultatie-woorden.ts';
import { eigenOpmerkingen, type Besproken } from './eigen-opmerkingen.ts';
import { EigenWoorden } from './eigen-woorden.tsx';

type Oordeel = NonNullable<Mailreactie['oordeel']>;

const OORDEEL: Readonly<Record<Oordeel, string>> = {
  overgenomen: 'Uw opmerking is overgenomen.',
  deels: 'Uw opmerking is voor een deel overgenomen.',
  niet: 'Uw opmerking is niet overgenomen.',
};

const HOEVEEL: Readonly<Record<Oordeel, string>> = {
  overgenomen: 'overgenomen',
  deels: 'voor een deel overgenomen',
  niet: 'niet overgenomen',
};

/** 'U schreef 3 opmerkingen: 2 overgenomen en 1 niet overgenomen.' */
const telling = (besproken: readonly Besproken[]): string => {
  const alle = besproken.flatMap(({ opmerkingen }) => opmerkingen);
  const delen = (['overgenomen', 'deels', 'niet'] as const).flatMap((oordeel) => {
    const aantal = alle.filter((opmerking) => opmerking.oordeel === oordeel).length;
    return aantal > 0 ? [`${aantal} ${HOEVEEL[oordeel]}`] : [];
  });
  return `U schreef ${alle.length} opmerkingen. ${delen.length > 0 ? `Daarvan: ${delen.join(', ')}. ` : ''}Hieronder leest u wat wij met elke opmerking deden.`;
};

/** Everything that one person wrote, with what came of it and why: one mail per person. */
export const terugkoppelingReactie: Sjabloon = {
  titel: 'Wat we met uw reactie deden',
  link: 'reactie',
  onderwerp: () => 'Wat we met uw reactie deden',
  kort: (brief) => `Bedankt voor uw reactie op ${documentnaam(brief)}`,
  inhoud: (brief) => {
    const ronde = consultatieVan(brief);
    const besproken = ronde ? eigenOpmerkingen(brief, ronde) : [];
    const aantal = besproken.reduce((som, { opmerkingen }) => som + opmerkingen.length, 0);
    const nummer = ronde && brief.bron.documenten[ronde.soort]?.nummer;
    return (
      <>
        <MailText>Bedankt voor uw reactie op het concept van {documentnaam(brief)}.</MailText>
        {aantal > 1 && <MailText>{telling(besproken)}</MailText>}
        {aantal === 0 && <MailText>Wat wij ermee deden, staat op uw eigen pagina.</MailText>}
        {besproken.map((groep, plaats) => (
          <Plaats key={plaats} groep={groep} nieuwNummer={nummer ?? groep.nummer} />
        ))}
        <MailButton href={brief.link}>Bekijk wat er met uw reactie is gedaan</MailButton>
        <MailText>U hoeft verder niets te doen.{vervolg(brief)}</MailText>
      </>
    );
  },
};

function Plaats({ groep, nieuwNummer }: { readonly groep: Besproken; readonly nieuwNummer: string }) {
  return (
    <>
      <MailHeading level={2}>{groep.plaats}</MailHeading>
      {groep.opmerkingen.map((opmerking, plaats) => (
        <Opmerking key={plaats} opmerking={opmerking} />
      ))}
      <Tekst groep={groep} nieuwNummer={nieuwNummer} />
    </>
  );
}

function Opmerking({ opmerking: { tekst, oordeel, reden } }: { readonly opmerking: Mailreactie }): ReactNode {
  return (
    <>
      <MailText>U schreef:</MailText>
      <EigenWoorden tekst={tekst} leeg="" />
      {oordeel !== null && <MailText strong>{OORDEEL[oordeel]}</MailText>}
      {reden !== null && <MailText>Waarom: {reden}</MailText>}
    </>
  );
}

function Tekst({
  groep: { lot, nummer },
  nieuwNummer,
}: {
  readonly groep: Besproken;
  readonly nieuwNummer: string;
}): ReactNode {
  switch (lot?.soort) {
    case 'gewijzigd':
    case 'verplaatst':
      return (
        <>
          <Versie kop={`Zo stond het in versie ${nummer}:`} tekst={lot.oudeTekst} />
          <Versie
            kop={
              lot.soort === 'verplaatst'
                ? `Nu staat het op een andere plaats in versie ${nieuwNummer}:`
                : `Zo staat het nu in versie ${nieuwNummer}:`
            }
            tekst={lot.nieuweTekst}
          />
        </>
      );
    case 'vervallen':
      return (
        <>
          <Versie kop={`Zo stond het in versie ${nummer}:`} tekst={lot.oudeTekst} />
          <MailText>In versie {nieuwNummer} staat deze tekst niet meer.</MailText>
        </>
      );
    case 'gelijk':
      return (
        <Versie
          kop={`De tekst is niet veranderd. Zo staat het in versie ${nieuwNummer}:`}
          tekst={lot.oudeTekst}
        />
      );
    default:
      return null;
  }
}

function Versie({ kop, tekst }: { readonly kop: string; readonly tekst: string }): ReactNode {
  return (
    <>
      <MailText small>{kop}</MailText>
      <MailQuote>
        <MailText>{tekst}</MailText>
      </MailQuote>
    </>
  );
}

/** When the reader meets the new text. */
const vervolg = (brief: Brief): string => {
  const vorm = brief.blad.consultaties.find(({ onderdeel }) => onderdeel === brief.onderdelen[0]);
  if (!vorm) return '';
  return ` De nieuwe tekst krijgt u bij de uitnodiging voor ${woordenVan(vorm.voor, brief.blad).naam}.`;
};
