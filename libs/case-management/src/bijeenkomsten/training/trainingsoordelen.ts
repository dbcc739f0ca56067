import { magNaarTraining, type Trainingsoordeel } from '#domain';
import type { Zitting } from '../../ports/bijeenkomsten.ts';
import type { Deelnemer } from '../../ports/deelnemers.ts';
import { aanwezigheidVan } from '../groepen/wie-doet-mee.ts';
import type { Onderdeel } from '../onderdeel.ts';

export interface Trainingspersoon extends Trainingsoordeel {
  readonly deelnemer: Deelnemer;
  /** Null: not recorded yet. */
  readonly bijeenkomst1: boolean | null;
  readonly bijeenkomst2: boolean | null;
}

/** Who may join the training, by role, attendance at both meetings and waiver; in the order of the deelnemers. */
export function trainingsoordelen(
  deelnemers: readonly Deelnemer[],
  zittingen: readonly Zitting[],
): Trainingspersoon[] {
  const bij = (onderdeel: Onderdeel): Readonly<Record<string, boolean>> =>
    aanwezigheidVan(zittingen.find((zitting) => zitting.onderdeel === onderdeel)?.presenties ?? []);
  const [eerste, tweede] = [bij('bijeenkomst1'), bij('bijeenkomst2')];
  return deelnemers.map((deelnemer) => {
    const { id, ontheffing } = deelnemer;
    const aanwezig = { bijeenkomst1: eerste[id] === true, bijeenkomst2: tweede[id] === true };
    const oordeel = magNaarTraining(
      deelnemer,
      aanwezig,
      ontheffing === null ? undefined : { reden: ontheffing },
    );
    return {
      deelnemer,
      ...oordeel,
      bijeenkomst1: eerste[id] ?? null,
      bijeenkomst2: tweede[id] ?? null,
    };
  });
}
