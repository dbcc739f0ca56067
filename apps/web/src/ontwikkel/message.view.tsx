import type { ReactElement, ReactNode } from 'react';
import { sjabloonTitel } from '#berichten';
import { formatDatumTijd } from '#domain';
import type { CaughtMail } from '#mail';
import { DataList, Details, Link, List, MailPreview, PageHeader, Panel, Preformatted, Stack } from '#ui';
import { Antwoord, type AntwoordProps } from './antwoord.view.tsx';
import { linksIn } from './links-in.ts';
import { PracticeFrame } from './practice-frame.tsx';

/** One caught mail: as its reader sees it, and all that is in it. */
export function MessagePage({
  mail,
  antwoord,
}: {
  readonly mail: CaughtMail;
  readonly antwoord: AntwoordProps;
}): ReactElement {
  const faulty = antwoord.errors !== undefined || antwoord.geweigerd !== undefined;
  const base = `/ontwikkel/postbus/${mail.id}`;
  const title = mail.subject || '(zonder onderwerp)';
  return (
    <PracticeFrame title={title} at="postbus" faulty={faulty}>
      <Link href="/ontwikkel/postbus">Terug naar de postbus</Link>
      <PageHeader title={title} />
      <DataList
        items={[
          { label: 'Aan', value: mail.to.join(', ') },
          { label: 'Van', value: mail.from },
          { label: 'Binnen', value: formatDatumTijd(mail.receivedAt) },
          { label: 'Soort', value: mail.category === '' ? 'onbekend' : sjabloonTitel(mail.category) },
        ]}
      />
      <Links text={mail.text} />
      {mail.html !== '' && <MailPreview src={`${base}/html`} title="De mail zoals de lezer hem ziet" />}
      <Antwoord {...antwoord} />
      <Details summary="Tekstversie" open={mail.html === ''}>
        <Preformatted label="Tekstversie van de mail">{mail.text}</Preformatted>
      </Details>
      {mail.calendar && (
        <Details summary={`Agenda (${mail.calendar.method})`}>
          <Preformatted label="Agendabericht">{mail.calendar.content}</Preformatted>
        </Details>
      )}
      <Attachments mail={mail} base={base} />
      <Details summary="Alle kopregels">
        <Stack>
          <Preformatted label="Kopregels van de mail">
            {mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
          </Preformatted>
          <Link href={`${base}/bron`}>Download de mail zoals hij binnenkwam</Link>
        </Stack>
      </Details>
    </PracticeFrame>
  );
}

function Links({ text }: { readonly text: string }): ReactNode {
  const links = linksIn(text);
  if (links.length === 0) return null;
  return (
    <Panel title="Links in deze mail">
      <List
        items={links.map((href) => (
          <Link key={href} href={href}>
            {href}
          </Link>
        ))}
      />
    </Panel>
  );
}

function Attachments({ mail, base }: { readonly mail: CaughtMail; readonly base: string }): ReactNode {
  if (mail.attachments.length === 0) return null;
  return (
    <Panel title="Bijlagen">
      <List
        items={mail.attachments.map(({ filename, content }, index) => (
          <Link key={index} href={`${base}/bijlagen/${index + 1}`}>
            {filename} ({Math.ceil(content.byteLength / 1024)} kB)
          </Link>
        ))}
      />
    </Panel>
  );
}
