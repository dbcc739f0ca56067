import type { ReactNode } from 'react';
import { MailHeading, MailLayout, MailLink, MailList, MailSlot, MailText, renderMail } from '#ui';
import type { Berichtkern } from '../bericht.ts';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';

/** One mail of the bundle; its link is a placeholder of its own. */
export interface Deel {
  readonly id: string;
  readonly onderwerp: string;
  readonly aanNaam: string;
  readonly kern: Berichtkern;
}

/** 'Wilt u de fase bevestigen? en nog 2 berichten' */
const onderwerpVan = ([eerste, ...meer]: readonly Deel[]): string => {
  const begin = eerste?.onderwerp ?? '';
  const en = /[?!.]$/.test(begin) ? ' En' : ', en';
  return `${begin}${en} nog ${meer.length === 1 ? '1 bericht' : `${meer.length} berichten`}`;
};

const over = ({ client, programma }: Berichtkern): string => `${client}, ${programma}`;

const gelijk = <T,>(waarden: readonly T[]): T | undefined =>
  waarden.every((waarde) => JSON.stringify(waarde) === JSON.stringify(waarden[0])) ? waarden[0] : undefined;

function Vragen({ vragen }: Pick<Berichtkern, 'vragen'>): ReactNode {
  if (!vragen) return null;
  return (
    <>
      Vragen? Mail {vragen.naam} van het bureau:{' '}
      <MailLink href={`mailto:${vragen.email}`}>{vragen.email}</MailLink>
    </>
  );
}

function Reden({ kernen }: { readonly kernen: readonly Berichtkern[] }): ReactNode {
  return (
    <>
      {[...new Set(kernen.map(({ reden }) => reden))].join(' ')}
      {kernen.some(({ persoonlijk }) => persoonlijk) &&
        ' De links in deze mail zijn alleen voor u: stuur de mail niet door.'}
      {' Wij sturen u zo weinig mogelijk mails: wat op één dag komt, staat bij elkaar.'}
    </>
  );
}

/** Between two mails. */
function Lijn(): ReactNode {
  return <hr style={{ margin: '28px 0', border: 0, borderTop: '1px solid #d3dbd9' }} />;
}

function Inhoud({ deel, delen }: { readonly deel: Deel; readonly delen: readonly Deel[] }): ReactNode {
  const { kern, onderwerp, aanNaam } = deel;
  const zegOver = gelijk(delen.map((een) => over(een.kern))) === undefined;
  const zegVragen = gelijk(delen.map((een) => een.kern.vragen)) === undefined;
  const zegNaam = aanNaam !== delen[0]?.aanNaam;
  return (
    <>
      <Lijn />
      <MailHeading level={2}>{onderwerp}</MailHeading>
      {zegOver && <MailText small>{over(kern)}</MailText>}
      {zegNaam && <MailText>Voor {aanNaam}:</MailText>}
      <MailSlot name={deel.id} />
      {zegVragen && kern.vragen !== null && (
        <MailText small>
          <Vragen vragen={kern.vragen} />
        </MailText>
      )}
    </>
  );
}

/** Several mails as one: what is in it, and then each with its own words and its own link. */
export const schrijfBundel = (delen: readonly Deel[], bureau: string): GeschrevenBrief => {
  const onderwerp = onderwerpVan(delen);
  const kernen = delen.map(({ kern }) => kern);
  const vragen = gelijk(kernen.map((kern) => kern.vragen));
  const { html, text } = renderMail(
    <MailLayout
      title={onderwerp}
      preheader={delen.map((deel) => deel.onderwerp).join(' · ')}
      gemeente={gelijk(kernen.map(({ client }) => client)) ?? bureau}
      programma={gelijk(kernen.map(({ programma }) => programma))}
      reason={<Reden kernen={kernen} />}
      sender={vragen ? <Vragen vragen={vragen} /> : undefined}
    >
      <MailHeading>{delen.length} berichten voor u</MailHeading>
      <MailText>Beste {delen[0]?.aanNaam},</MailText>
      <MailText>In deze mail staan {delen.length} berichten bij elkaar:</MailText>
      <MailList items={delen.map((deel) => deel.onderwerp)} />
      {delen.map((deel) => (
        <Inhoud key={deel.id} deel={deel} delen={delen} />
      ))}
      <Lijn />
      <MailText>Met vriendelijke groet,</MailText>
      <MailText>{vragen ? vragen.naam : bureau}</MailText>
    </MailLayout>,
    new Map(delen.map(({ id, kern }) => [id, kern.html])),
  );
  return { onderwerp, html, tekst: text };
};
