import {
  gemengdeGroepen,
  gescheidenGroepen,
  type Feiten,
  type Gespreksgroep,
  type Groepswijze,
} from '#domain';
import { InstanceStore, UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../../case-result.ts';
import type { Deelnemer } from '../../ports/deelnemers.ts';
import { Verslag } from '../../dossier/verslag.ts';
import { Zittinglijsten } from '../../ports/zittinglijsten.ts';
import { VindOpenZitting } from '../open-zitting.ts';
import { wieMeedoet } from './wie-doet-mee.ts';

export interface MaakGroepenInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  readonly actor: Actor;
  /** Also the seed of the mix: the same request makes the same groups, another one other groups. */
  readonly requestId: string;
}

const verdeel = (
  wijze: Groepswijze,
  mensen: readonly Deelnemer[],
  aantal: number,
  zaad: string,
): Gespreksgroep[] =>
  wijze === 'gemengd' ? gemengdeGroepen(mensen, aantal, zaad) : gescheidenGroepen(mensen);

/** Divides people over groups by the rule of the session: evenly mixed, or each block by itself. */
export class MaakGroepen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vindZitting: VindOpenZitting,
    private readonly lijsten: Zittinglijsten,
    private readonly verslag: Verslag,
    private readonly instances: InstanceStore,
  ) {}

  async execute({
    trajectId,
    onderdeel,
    actor,
    requestId,
  }: MaakGroepenInput): Promise<CaseResult<{ readonly groepen: number }>> {
    const [gevonden, loaded] = await Promise.all([
      this.vindZitting.execute(trajectId, onderdeel),
      this.instances.read(trajectId),
    ]);
    if (!gevonden.ok) return gevonden;
    if (!loaded) return notFound();
    const { zitting, verwacht, blad } = gevonden;
    const { groepswijze, naam } = blad;
    if (groepswijze === null) return conflict(`Bij ${naam} werkt u niet in vaste groepen.`);
    const mensen = wieMeedoet(verwacht, zitting.presenties);
    const { aantalGroepen } = (loaded.facts as Feiten).instellingen;
    const nodig = groepswijze === 'gemengd' ? aantalGroepen : 1;
    if (mensen.length < nodig)
      return conflict(
        mensen.length === 0
          ? 'Er zijn nog geen deelnemers. Voeg eerst de deelnemers toe.'
          : `Er zijn ${mensen.length} mensen voor ${nodig} groepen. Voeg deelnemers toe, of kies bij de instellingen minder groepen.`,
      );
    const groepen = verdeel(groepswijze, mensen, aantalGroepen, requestId);
    await this.unitOfWork.run(async (tx) => {
      const eerder = await this.lijsten.lockGroepen(tx, zitting.id);
      const begeleiders = new Map(eerder.map((groep) => [groep.nummer, groep.begeleiderId]));
      this.lijsten.vervangGroepen(
        tx,
        zitting.id,
        groepen.map((groep) => ({ ...groep, begeleiderId: begeleiders.get(groep.nummer) ?? null })),
      );
      this.verslag.schrijf(tx, {
        trajectId,
        actor,
        wat: `Groepen voor ${naam} gemaakt: ${groepen.length}`,
        taken: [`${onderdeel}.groepen`],
      });
    });
    return { ok: true, groepen: groepen.length };
  }
}
