import type { ReactElement } from 'react';
import { sjabloonTitel } from '#berichten';
import { formatKort, formatTijd } from '#domain';
import type { CaughtMailEntry } from '#mail';
import { EmptyState, FilterBar, Link, PageHeader, Paragraph, Table, TextInput, type Column } from '#ui';
import type { MailDoor } from '../shell/index.ts';
import { PracticeFrame } from './practice-frame.tsx';

export interface PostbusPageProps {
  readonly mails: readonly CaughtMailEntry[];
  readonly zoek: string;
  readonly atMost: number;
  /** Where answers come in; undefined when nobody hears them. */
  readonly door: MailDoor | undefined;
}

const COLUMNS: readonly Column<CaughtMailEntry>[] = [
  {
    header: 'Onderwerp',
    rowHeader: true,
    cell: ({ id, subject }) => (
      <Link href={`/ontwikkel/postbus/${id}`}>{subject || '(zonder onderwerp)'}</Link>
    ),
  },
  { header: 'Aan', cell: ({ to }) => to.join(', ') },
  {
    header: 'Soort',
    cell: ({ category, calendarMethod }) =>
      [sjabloonTitel(category), calendarMethod && 'met agenda'].filter(Boolean).join(', '),
  },
  { header: 'Binnen', cell: ({ receivedAt }) => `${formatKort(receivedAt)}, ${formatTijd(receivedAt)} uur` },
];

export function PostbusPage({ mails, zoek, atMost, door }: PostbusPageProps): ReactElement {
  const searching = zoek.trim() !== '';
  return (
    <PracticeFrame title="Postbus om te oefenen" at="postbus">
      <PageHeader
        title="Postbus om te oefenen"
        lead="Hier komen alle mails aan die Gangmaker verstuurt. Er gaat niets echt de deur uit."
      />
      {door && (
        <Paragraph subtle>
          Open een mail om hem te beantwoorden. Antwoorden komen binnen op {door.host}, poort {door.port}{' '}
          (SMTP), en staan daarna bij <Link href="/ingekomen-mail">ingekomen mail</Link>.
        </Paragraph>
      )}
      <FilterBar
        action="/ontwikkel/postbus"
        label="Zoeken in de postbus"
        submit="Zoek"
        resetHref={searching ? '/ontwikkel/postbus' : undefined}
      >
        <TextInput name="zoek" label="Zoek in de mails" type="search" value={zoek} />
      </FilterBar>
      <Table
        caption={searching ? `Mails met '${zoek}'` : 'Mails, de nieuwste bovenaan'}
        columns={COLUMNS}
        rows={mails}
        rowKey={({ id }) => id}
        empty={<NoMails searching={searching} />}
      />
      {mails.length === atMost && (
        <Paragraph subtle>U ziet de nieuwste {atMost} mails. Zoek om oudere te vinden.</Paragraph>
      )}
    </PracticeFrame>
  );
}

function NoMails({ searching }: { readonly searching: boolean }): ReactElement {
  return searching ? (
    <EmptyState title="Niets gevonden">Zoek met minder woorden, of wis het filter.</EmptyState>
  ) : (
    <EmptyState title="Nog geen mails">
      Zodra Gangmaker iets verstuurt, ziet u het hier. Ververs dan deze pagina.
    </EmptyState>
  );
}
