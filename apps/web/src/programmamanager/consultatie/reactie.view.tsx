import type { ReactNode } from 'react';
import type { Reactie } from '#consultatie';
import { formatDatumTijd } from '#domain';
import { EmptyState, Paragraph, Panel, Stack, StatusBadge } from '#ui';
import { EigenWoorden } from '../../tekst/eigen-woorden.tsx';
import { OORDEEL } from './woorden.ts';

/** One reaction to read, with the verdict when there is one. */
export function ReactiePanel({ reactie }: { readonly reactie: Reactie }): ReactNode {
  const { naam, rol, tekst, ontvangenOp, oordeel, reden, bezwaar } = reactie;
  return (
    <Panel title={`${naam}, ${rol}`} level={3}>
      <Stack>
        <EigenWoorden tekst={tekst} />
        <Paragraph subtle>Ontvangen op {formatDatumTijd(ontvangenOp)}</Paragraph>
        {bezwaar && <StatusBadge tone="late">Fundamenteel bezwaar</StatusBadge>}
        {oordeel !== null && <StatusBadge tone={OORDEEL[oordeel].tone}>{OORDEEL[oordeel].label}</StatusBadge>}
        {reden !== null && <EigenWoorden tekst={reden} />}
      </Stack>
    </Panel>
  );
}

export function Reacties({ reacties }: { readonly reacties: readonly Reactie[] }): ReactNode {
  if (reacties.length === 0) return <EmptyState title="Er zijn nog geen reacties" />;
  return reacties.map((reactie) => <ReactiePanel key={reactie.id} reactie={reactie} />);
}
