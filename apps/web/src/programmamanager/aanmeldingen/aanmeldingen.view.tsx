import type { ReactElement } from 'react';
import type { AanmeldingBeeld, AanmeldingStatus } from '#case-management';
import { formatKort, type Programmablad } from '#domain';
import { EmptyState, Link, List, PageHeader, Panel, StatusBadge, Table, type Tone } from '#ui';
import { BureauFrame } from '../../shell/index.ts';

const STATUS: Readonly<Record<AanmeldingStatus, { readonly text: string; readonly tone: Tone }>> = {
  nieuw: { text: 'Nieuw', tone: 'waiting' },
  aangenomen: { text: 'Aangenomen', tone: 'done' },
  afgewezen: { text: 'Afgewezen', tone: 'stopped' },
};

export function AanmeldingBadge({ status }: Pick<AanmeldingBeeld, 'status'>): ReactElement {
  const { text, tone } = STATUS[status];
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}

interface AanmeldingenPageProps {
  readonly aanmeldingen: readonly AanmeldingBeeld[];
  /** Programmes that people can sign up for. */
  readonly formulieren: readonly Programmablad[];
}

export function AanmeldingenPage({ aanmeldingen, formulieren }: AanmeldingenPageProps): ReactElement {
  const nieuw = aanmeldingen.filter(({ status }) => status === 'nieuw').length;
  return (
    <BureauFrame title="Aanmeldingen" section="aanmeldingen">
      <PageHeader
        title="Aanmeldingen"
        lead={
          nieuw === 0
            ? 'Er wacht nu niemand op antwoord.'
            : `${nieuw === 1 ? '1 aanmelding wacht' : `${nieuw} aanmeldingen wachten`} op antwoord.`
        }
      />
      <Panel flush>
        <Table
          caption="Aanmeldingen"
          captionHidden
          rows={aanmeldingen}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Organisatie',
              rowHeader: true,
              cell: ({ id, organisatie }) => <Link href={`/aanmeldingen/${id}`}>{organisatie}</Link>,
            },
            { header: 'Naam', cell: ({ naam }) => naam },
            { header: 'Programma', cell: ({ programmaTitel }) => programmaTitel },
            { header: 'Ontvangen', cell: ({ ontvangenOp }) => formatKort(ontvangenOp) },
            { header: 'Stand', cell: ({ status }) => <AanmeldingBadge status={status} /> },
          ]}
          empty={
            <EmptyState title="Er zijn nog geen aanmeldingen">
              Wie het formulier invult, komt hier te staan.
            </EmptyState>
          }
        />
      </Panel>
      {formulieren.length > 0 && (
        <Panel title="Het formulier">
          <List
            items={formulieren.map(({ naam, titel }) => (
              <Link key={naam} href={`/aanmelden/${naam}`}>
                {titel}
              </Link>
            ))}
          />
        </Panel>
      )}
    </BureauFrame>
  );
}
