import type { ReactElement, ReactNode } from 'react';
import { clientInZin, clientTitel, rolNaam } from '#domain';
import { MailHeading, MailLayout, MailLink, MailText, renderMail, renderMailFragment } from '#ui';
import type { Berichtkern } from '../bericht.ts';
import type { Brief, Sjabloon } from './brief.ts';
import { isZelf } from './woorden.ts';

export interface GeschrevenBrief {
  readonly onderwerp: string;
  readonly html: string;
  readonly tekst: string;
}

/** Why somebody gets it. Who is a client alone has yet to decide about taking part, or decided not to. */
const waaromVan = ({ persoon, blad, bron: { client } }: Brief): string => {
  if (isZelf(client, persoon.naam)) return `wij met u in contact zijn over ${blad.inZin}`;
  if (persoon.rol === 'secretariaat')
    return `u als secretariaat de agenda bijhoudt van ${clientInZin(client)}`;
  const wat = persoon.soort === 'deelnemer' ? 'meedoet aan' : 'werkt aan';
  return `u als ${rolNaam(persoon.rol, client.soort)} ${wat} ${blad.inZin} van ${clientInZin(client)}`;
};

const isPersoonlijk = ({ link }: Sjabloon, { persoon }: Brief): boolean =>
  link !== undefined && persoon.soort === 'deelnemer';

const waarom = (brief: Brief): string => `U krijgt deze mail omdat ${waaromVan(brief)}.`;

const reden = (sjabloon: Sjabloon, brief: Brief): string =>
  isPersoonlijk(sjabloon, brief)
    ? `${waarom(brief)} De link in deze mail is alleen voor u: stuur de mail niet door.`
    : waarom(brief);

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

/** Nobody may take a test mail for the real one. */
function Proefbalk({ persoon }: Brief): ReactNode {
  return (
    <MailText strong>
      Dit is een proefmail. Alleen u krijgt hem. Zo ziet de mail eruit die {persoon.naam} kan krijgen. De
      links openen niets.
    </MailText>
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
      {brief.proef === true && <Proefbalk {...brief} />}
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
  const onderwerp = sjabloon.onderwerp(brief);
  return { onderwerp: brief.proef === true ? `[Proef] ${onderwerp}` : onderwerp, html, tekst: text };
};

/** What the mail says, for when it goes together with others. */
export const schrijfKern = (sjabloon: Sjabloon, brief: Brief): Berichtkern => {
  const { naam, email } = brief.bron.programmamanager;
  return {
    html: renderMailFragment(<>{sjabloon.inhoud(brief)}</>),
    client: clientTitel(brief.bron.client),
    programma: brief.programma,
    vragen: isVanOns(brief) ? null : { naam, email },
    reden: waarom(brief),
    persoonlijk: isPersoonlijk(sjabloon, brief),
  };
};
