import type { ReactElement, ReactNode } from 'react';
import { clientInZin, clientTitel, rolNaam, type Client } from '#domain';
import { MailHeading, MailLayout, MailLink, MailText, renderMail } from '#ui';
import type { Brief, Sjabloon } from './brief.ts';

export interface GeschrevenBrief {
  readonly onderwerp: string;
  readonly html: string;
  readonly tekst: string;
}

/** Nobody takes part in something 'of' oneself. */
const vanClient = (client: Client, lezer: string): string =>
  client.soort === 'persoon' && client.naam === lezer ? '' : ` van ${clientInZin(client)}`;

const reden = ({ link }: Sjabloon, { persoon, blad, bron: { client } }: Brief): string => {
  const wat = persoon.soort === 'deelnemer' ? 'meedoet aan' : 'werkt aan';
  const waarom = `U krijgt deze mail omdat u als ${rolNaam(persoon.rol, client.soort)} ${wat} ${blad.inZin}${vanClient(client, persoon.naam)}.`;
  const persoonlijk = link !== undefined && persoon.soort === 'deelnemer';
  return persoonlijk ? `${waarom} De link in deze mail is alleen voor u: stuur de mail niet door.` : waarom;
};

/** A colleague gets it from the program: one's own name under one's own mail would puzzle. */
const isVanOns = ({ persoon }: Brief): boolean => persoon.soort !== 'deelnemer';

function Afzender({ bron: { programmamanager } }: Brief): ReactNode {
  return (
    <>
      Vragen? Mail {programmamanager.naam} van het bureau:{' '}
      <MailLink href={`mailto:${programmamanager.email}`}>{programmamanager.email}</MailLink>
    </>
  );
}

function Pagina({ sjabloon, brief }: { readonly sjabloon: Sjabloon; readonly brief: Brief }): ReactElement {
  return (
    <MailLayout
      title={sjabloon.onderwerp(brief)}
      preheader={sjabloon.kort(brief)}
      gemeente={clientTitel(brief.bron.client)}
      programma={brief.programma}
      reason={reden(sjabloon, brief)}
      sender={isVanOns(brief) ? undefined : <Afzender {...brief} />}
    >
      <MailHeading>{sjabloon.onderwerp(brief)}</MailHeading>
      <MailText>Beste {brief.persoon.naam},</MailText>
      {sjabloon.inhoud(brief)}
      <MailText>Met vriendelijke groet,</MailText>
      <MailText>{isVanOns(brief) ? 'Gangmaker' : brief.bron.programmamanager.naam}</MailText>
    </MailLayout>
  );
}

/** The mail in its two versions, from one source. */
export const schrijfBrief = (sjabloon: Sjabloon, brief: Brief): GeschrevenBrief => {
  const { html, text } = renderMail(<Pagina sjabloon={sjabloon} brief={brief} />);
  return { onderwerp: sjabloon.onderwerp(brief), html, tekst: text };
};
