import type { ReactElement } from 'react';
import type { Dossier, KindBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { Link, List, Panel, StatusBadge, Table } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { aantal, hoofdletter, standBadge } from '../woorden.ts';

/** 'cohort' → 'Cohorten' */
const meervoud = (woord: string): string => `${hoofdletter(woord)}en`;

/** Child runs inside the dossier of their parent: how far each is, what it waits for and what is to be done in it. */
export function GroepenPaneel({ dossier: { kinderen } }: { readonly dossier: Dossier }): ReactElement | null {
  const [eerste] = kinderen;
  if (!eerste) return null;
  const lopend = kinderen.filter(({ stand }) => stand === 'loopt' || stand === 'gepauzeerd').length;
  return (
    <Panel title={`${meervoud(eerste.groepWoord)} (${aantal(lopend, 'loopt', 'lopen')})`} flush>
      <Table
        caption={`${meervoud(eerste.groepWoord)} van dit traject`}
        captionHidden
        rows={kinderen}
        rowKey={({ id }) => id}
        columns={[
          {
            header: hoofdletter(eerste.groepWoord),
            rowHeader: true,
            cell: ({ id, groep }) => <Link href={trajectPad(id)}>{groep}</Link>,
          },
          { header: 'Waar', cell: (kind) => <WaarStaatHij kind={kind} /> },
          { header: 'Open taken', cell: (kind) => <OpenTaken kind={kind} /> },
        ]}
      />
    </Panel>
  );
}

function WaarStaatHij({ kind: { stand, fase, moment, sinds } }: { readonly kind: KindBeeld }): ReactElement {
  const badge = standBadge(stand, moment);
  const waar =
    stand === 'loopt' && moment.titel !== '' ? `${fase.titel}: ${moment.titel.toLowerCase()}` : fase.titel;
  return (
    <span>
      <StatusBadge tone={badge.tone}>{badge.label}</StatusBadge> {waar}, sinds {formatDatum(sinds)}
    </span>
  );
}

function OpenTaken({ kind: { taken } }: { readonly kind: KindBeeld }): ReactElement {
  if (taken.length === 0) return <>geen</>;
  return (
    <List
      items={taken.map(({ id, trajectId, titel, waar, teLaat }) => (
        <span key={id}>
          <Link href={trajectPad(trajectId, waar)}>{titel}</Link>
          {teLaat && (
            <>
              {' '}
              <StatusBadge tone="late">te laat</StatusBadge>
            </>
          )}
        </span>
      ))}
    />
  );
}
