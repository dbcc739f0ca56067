import type { ReactElement } from 'react';
import { STAND_ZIN, type IngekomenStand } from '#berichten';
import { StatusBadge, type Tone } from '#ui';

const TOON: Readonly<Record<IngekomenStand, Tone>> = {
  'te-verwerken': 'active',
  verwerkt: 'done',
  'bij-bureau': 'waiting',
  afgehandeld: 'done',
};

export function StandBadge({ stand }: { readonly stand: IngekomenStand }): ReactElement {
  return <StatusBadge tone={TOON[stand]}>{STAND_ZIN[stand]}</StatusBadge>;
}
