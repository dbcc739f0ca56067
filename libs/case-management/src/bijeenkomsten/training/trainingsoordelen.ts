import { magNaarTraining, type DeelnemerRol, type Trainingsoordeel } from '#domain';
import type { Zitting } from '../../ports/bijeenkomsten.ts';
import type { Deelnemer } from '../../ports/deelnemers.ts';
import { aanwezigheidVan } from '../groepen/wie-doet-mee.ts';

export interface Trainingspersoon extends Trainingsoordeel {
  readonly deelnemer: Deelnemer;
  /** The training is meant for this role. */
  readonly isDoelgroep: boolean;
  /** Null: not recorded yet. */
  readonly bijeenkomst1: boolean | null;
  readonly bijeenkomst2: boolean | null;
}

const DOELGROEP: readonly DeelnemerRol[] = ['manager', 'teamleider', 'griffier', 'gemeentesecretaris'];

/** Who may join the training, by role, attendance at both meetings and waiver; in the order of the deelnemers. */
export function trainingsoordelen(
  deelnemers: readonly Deelnemer[],
  zittingen: readonly Pick<Zitting, 'onderdeel' | 'presenties'>[],
): Trainingspersoon[] {
  const bij = (onderdeel: string): Readonly<Record<string, boolean>> =>
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
    const isDoelgroep = DOELGROEP.includes(deelnemer.rol);
    const wacht = isDoelgroep && !oordeel.mag;
    return {
      deelnemer,
      isDoelgroep,
      mag: oordeel.mag,
      reden: wacht ? (nogOnbekend(eerste[id], tweede[id]) ?? oordeel.reden) : oordeel.reden,
      bijeenkomst1: eerste[id] ?? null,
      bijeenkomst2: tweede[id] ?? null,
    };
  });
}

/** What was not recorded was not missed: before the evening nobody was absent from it. */
function nogOnbekend(eerste: boolean | undefined, tweede: boolean | undefined): string | undefined {
  if (eerste === false || tweede === false) return undefined;
  const open = [eerste === undefined ? 'bijeenkomst 1' : '', tweede === undefined ? 'bijeenkomst 2' : ''];
  const welke = open.filter((naam) => naam !== '').join(' en ');
  return welke === '' ? undefined : `De aanwezigheid bij ${welke} is nog niet vastgelegd.`;
}
