import { formatDatum } from '#domain';
import { MailButton, MailHeading, MailLayout, MailLink, MailList, MailText, renderMail } from '#ui';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import type { Weekoverzicht } from './bouw-weekoverzicht.ts';

interface Lezer {
  readonly naam: string;
  /** What links begin with. */
  readonly basisUrl: string;
}

const REDEN =
  'U krijgt deze mail op maandag omdat u programmamanager bent. U kunt hem uitzetten op de pagina ‘Weekoverzicht’ van Gangmaker.';

/** The overview as a mail; every line is a link to where it is done. */
export const schrijfWeekoverzicht = (
  { week, delen }: Weekoverzicht,
  { naam, basisUrl }: Lezer,
): GeschrevenBrief => {
  const onderwerp = `Uw week vanaf ${formatDatum(week)}`;
  const { html, text } = renderMail(
    <MailLayout
      title={onderwerp}
      preheader={delen
        .map(
          ({ titel, trajecten }) =>
            `${titel}: ${trajecten.reduce((som, { regels }) => som + regels.length, 0)}`,
        )
        .join(' · ')}
      gemeente="Gangmaker"
      programma="Weekoverzicht"
      reason={REDEN}
    >
      <MailHeading>{onderwerp}</MailHeading>
      <MailText>Beste {naam},</MailText>
      {delen.map(({ titel, trajecten }) => (
        <div key={titel}>
          <MailHeading level={2}>{titel}</MailHeading>
          {trajecten.map((traject) => (
            <div key={traject.pad}>
              <MailText strong>{traject.titel}</MailText>
              <MailList
                items={traject.regels.map(({ tekst, pad }) => (
                  <MailLink key={tekst} href={`${basisUrl}${pad}`}>
                    {tekst}
                  </MailLink>
                ))}
              />
            </div>
          ))}
        </div>
      ))}
      <MailButton href={`${basisUrl}/bord`}>Naar het bord</MailButton>
    </MailLayout>,
  );
  return { onderwerp, html, tekst: text };
};
