import type { ReactNode } from 'react';
import { Details, DiffView, DocumentView, Stack, StatusBadge, type Tone } from '#ui';
import type { Plaatsbeeld } from './plaatsen.ts';

/** Of the version that people were asked about, and of the one that is latest now. */
export interface Nummers {
  readonly oud: string;
  readonly nu: string;
}

const LOT: Readonly<
  Record<Exclude<Plaatsbeeld['soort'], 'gelijk'>, { readonly tone: Tone; readonly label: string }>
> = {
  gewijzigd: { tone: 'active', label: 'Gewijzigd' },
  verplaatst: { tone: 'active', label: 'Verplaatst' },
  nieuw: { tone: 'active', label: 'Nieuw' },
  vervallen: { tone: 'stopped', label: 'Vervallen' },
};

/** What became of a place since people were asked about it. */
export function LotBadge({
  plaats: { soort },
  nummers,
}: {
  readonly plaats: Plaatsbeeld;
  readonly nummers?: Nummers | undefined;
}): ReactNode {
  if (soort === 'gelijk') return null;
  const { tone, label } = LOT[soort];
  return <StatusBadge tone={tone}>{nummers ? `${label} in versie ${nummers.nu}` : label}</StatusBadge>;
}

/** The text of a place as it is now, and as it was. */
export function PlaatsTekst({
  plaats,
  nummers,
  anchor,
}: {
  readonly plaats: Plaatsbeeld;
  readonly nummers: Nummers;
  readonly anchor: string;
}): ReactNode {
  const { id, soort, oud, nu, verschil } = plaats;
  const was = oud && soort !== 'gelijk' && !verschil;
  return (
    <Stack>
      <LotBadge plaats={plaats} nummers={nummers} />
      {nu && <DocumentView doc={nu} level={3} anchor={`${anchor}tekst`} />}
      {verschil && (
        <Details summary={`Wat er is veranderd sinds versie ${nummers.oud}`}>
          <DiffView vergelijking={verschil} level={3} anchor={`${anchor}verschil-${id}`} />
        </Details>
      )}
      {was && (
        <Details summary={`Zo stond het in versie ${nummers.oud}`} open={!nu}>
          <DocumentView doc={oud} level={3} anchor={`${anchor}eerder`} />
        </Details>
      )}
    </Stack>
  );
}
