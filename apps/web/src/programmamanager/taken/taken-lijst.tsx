import type { ReactElement, ReactNode } from 'react';
import { trajectTitel, type Taak } from '#case-management';
import { formatDatum, formatKort, isBureauRol, rolNaam } from '#domain';
import { Button, HiddenFields, Link, StatusBadge, Table } from '#ui';
import { trajectPad } from '../traject-page.tsx';
import { hoofdletter } from '../woorden.ts';

export interface TakenLijstProps {
  readonly caption: string;
  readonly taken: readonly Taak[];
  /** Shows which traject, on a list over all of them. */
  readonly metTraject?: boolean | undefined;
  /** Where to return to after ticking one off. */
  readonly terug: string;
  readonly empty?: ReactNode;
}

/** Tasks with a button to tick each off. */
export function TakenLijst({
  caption,
  taken,
  metTraject = false,
  terug,
  empty,
}: TakenLijstProps): ReactElement {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={taken}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Taak',
          rowHeader: true,
          cell: ({ titel, trajectId, waar }) => <Link href={trajectPad(trajectId, waar)}>{titel}</Link>,
        },
        ...(metTraject
          ? [
              {
                header: 'Traject',
                cell: (taak: Taak) => <Link href={trajectPad(taak.trajectId)}>{trajectTitel(taak)}</Link>,
              },
            ]
          : []),
        { header: 'Voor', cell: ({ eigenaar, client }) => hoofdletter(rolNaam(eigenaar, client.soort)) },
        { header: 'Uiterlijk', cell: (taak) => <Uiterlijk taak={taak} /> },
        { header: 'Afvinken', headerHidden: true, cell: (taak) => <Afvinken taak={taak} terug={terug} /> },
      ]}
      empty={empty}
    />
  );
}

function Uiterlijk({ taak: { termijn, teLaat, geopendOp } }: { readonly taak: Taak }): ReactElement {
  if (termijn === null) return <>geen termijn, open sinds {formatKort(geopendOp)}</>;
  return teLaat ? (
    <StatusBadge tone="late">Te laat: {formatKort(termijn)}</StatusBadge>
  ) : (
    <>{formatDatum(termijn)}</>
  );
}

/** Ticking off a confirmation would not confirm anything: that is an event of whoever it is asked of. */
const isBevestiging = ({ waar, eigenaar }: Taak): boolean =>
  waar.startsWith('bevestiging/') && !isBureauRol(eigenaar);

function Afvinken({ taak, terug }: { readonly taak: Taak; readonly terug: string }): ReactElement | null {
  if (taak.status !== 'open')
    return (
      <>
        {taak.geslotenDoor === null
          ? 'gesloten'
          : `${taak.geslotenDoor}${taak.geslotenOp === null ? '' : `, ${formatKort(taak.geslotenOp)}`}`}
      </>
    );
  if (isBevestiging(taak)) return <>gaat vanzelf dicht</>;
  return (
    <form method="post" action={`/taken/${taak.id}/gedaan`}>
      <HiddenFields values={{ trajectId: taak.trajectId, terug }} />
      <Button variant="secondary" aria-label={`Klaar: ${taak.titel}, ${trajectTitel(taak)}`}>
        Klaar
      </Button>
    </form>
  );
}
